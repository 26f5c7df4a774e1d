resource "aws_cognito_user_pool" "this" { # expect: fail
  name = "fixtures"
}
