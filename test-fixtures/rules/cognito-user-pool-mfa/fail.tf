resource "aws_cognito_user_pool" "this" {
  name = "fixtures"
  mfa_configuration = "OFF" # expect: fail
}
