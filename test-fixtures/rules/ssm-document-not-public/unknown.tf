variable "accounts" {
  type = string
}
resource "aws_ssm_document" "unclear" {
  name          = "fixtures"
  document_type = "Command"
  content       = "{}"
  permissions = {
    type        = "Share"
    account_ids = var.accounts # expect: undecided var.accounts
  }
}
