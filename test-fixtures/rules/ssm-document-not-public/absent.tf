resource "aws_ssm_document" "own" {
  name          = "fixtures"
  document_type = "Command"
  content       = "{}"
}
