resource "aws_iam_account_password_policy" "this" {
  require_uppercase_characters = false # expect: fail
}
