resource "aws_iam_account_password_policy" "this" {
  minimum_password_length   = 16
  password_reuse_prevention = 1 # expect: fail
}
