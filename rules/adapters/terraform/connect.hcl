terraform "aws_connect_user" {
  becomes = "AWS::Connect::User"
  properties {
    Password = self.password
  }
}
