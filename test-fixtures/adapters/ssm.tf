resource "aws_ssm_parameter" "example" {
  allowed_pattern = "allowed_pattern"
  data_type       = "data_type"
  description     = "description"
  insecure_value  = "insecure_value"
  name            = "name"
  tags            = { key = "tags" }
  tier            = "tier"
  type            = "type"
  value           = "value"
  value_wo        = "value_wo"
}

resource "aws_ssm_document" "example" {
  content         = "content"
  document_format = "document_format"
  document_type   = "document_type"
  name            = "name"
  tags            = { key = "tags" }
  target_type     = "target_type"
  version_name    = "version_name"
}
