resource "aws_iam_account_alias" "this" {
  account_alias = "fixtures"
}
resource "aws_accessanalyzer_analyzer" "this" {
  analyzer_name = "this"
}
