resource "aws_ssm_document" "public" {
  name          = "fixtures"
  document_type = "Command"
  content       = "{}"
  permissions = {
    type        = "Share"
    account_ids = "All" # expect: fail
  }
}
