terraform "aws_emr_security_configuration" {
  becomes = "AWS::EMR::SecurityConfiguration"
  properties {
    Name                  = self.name
    SecurityConfiguration = self.configuration
  }
}
