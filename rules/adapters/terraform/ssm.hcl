terraform "aws_ssm_parameter" {
  becomes = "AWS::SSM::Parameter"
  properties {
    Name  = self.name
    Type  = self.type
    Value = coalesce(self.value, self.insecure_value, self.value_wo)
  }
}
