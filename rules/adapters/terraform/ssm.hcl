terraform "aws_ssm_parameter" {
  becomes = "AWS::SSM::Parameter"
  properties {
    Name           = self.name
    Type           = self.type
    Value          = coalesce(self.value, self.insecure_value, self.value_wo)
    AllowedPattern = self.allowed_pattern
    DataType       = self.data_type
    Description    = self.description
    Tier           = self.tier
    Tags           = self.tags
  }
}
