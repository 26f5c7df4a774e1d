resource "aws_cognito_user_pool" "this" {
  name = "fixtures"
  password_policy {
    minimum_length = 16
  }
}
