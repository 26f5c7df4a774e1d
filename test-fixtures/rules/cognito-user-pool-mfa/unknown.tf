variable "mfa" {
  type = string
}
resource "aws_cognito_user_pool" "this" {
  name = "fixtures"
  mfa_configuration = var.mfa # expect: undecided var.mfa
}
