variable "policy" {
  type = string
}
resource "aws_glacier_vault" "unclear" {
  name          = "fixtures"
  access_policy = var.policy # expect: undecided var.policy
}
