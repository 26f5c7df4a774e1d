terraform "aws_directory_service_directory" {
  becomes = "AWS::DirectoryService::MicrosoftAD"
  when    = self.type == "MicrosoftAD"
  properties {
    Name     = self.name
    Password = self.password
  }
}

terraform "aws_directory_service_directory" {
  becomes = "AWS::DirectoryService::SimpleAD"
  when    = self.type == null || self.type == "SimpleAD"
  properties {
    Name     = self.name
    Password = self.password
  }
}
