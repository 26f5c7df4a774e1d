module "baseline" {
  source = "git::https://git.example.com/baseline.git"
}
resource "aws_iam_account_alias" "this" { # expect: undecided module.baseline
  account_alias = "fixtures"
}
