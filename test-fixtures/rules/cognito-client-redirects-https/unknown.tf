variable "urls" {
  type = list(string)
}
resource "aws_cognito_user_pool_client" "this" {
  name         = "fixtures"
  user_pool_id = "eu-west-1_fixtures"
  callback_urls = var.urls # expect: undecided var.urls
}
