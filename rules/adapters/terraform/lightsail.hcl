terraform "aws_lightsail_database" {
  becomes = "AWS::Lightsail::Database"
  properties {
    MasterUserPassword = self.master_password
  }
}
