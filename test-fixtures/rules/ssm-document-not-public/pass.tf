resource "aws_ssm_document" "shared" {
  name          = "fixtures"
  document_type = "Command"
  content       = "{}"
  permissions = {
    type        = "Share"
    account_ids = "123456789012"
  }
}
