resource "aws_iam_account_alias" "this" {
  account_alias = "fixtures"
}
resource "aws_guardduty_detector" "this" {}
