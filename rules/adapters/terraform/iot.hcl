terraform "aws_iot_policy" {
  becomes = "AWS::IoT::Policy"
  properties {
    PolicyName     = self.name
    PolicyDocument = self.policy
    Tags           = self.tags
  }
}
