resource "aws_iam_account_alias" "this" {
  account_alias = "fixtures"
}
resource "aws_config_configuration_recorder" "all" {
  name     = "all"
  role_arn = "arn:aws:iam::111122223333:role/config"
}
