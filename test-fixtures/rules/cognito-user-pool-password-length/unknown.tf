variable "length" {
  type = number
}
resource "aws_cognito_user_pool" "this" {
  name = "fixtures"
  password_policy {
    minimum_length = var.length # expect: undecided var.length
  }
}
