resource "aws_iam_account_alias" "this" { # expect: fail
  account_alias = "fixtures"
}
