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

terraform "aws_ssm_document" {
  becomes = "AWS::SSM::Document"
  properties {
    Name           = self.name
    Content        = self.content
    DocumentType   = self.document_type
    DocumentFormat = self.document_format
    TargetType     = self.target_type
    VersionName    = self.version_name
    Tags           = self.tags
  }
}
