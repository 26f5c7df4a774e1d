resource "aws_cognito_managed_user_pool_client" "a" {
  name_prefix   = "AmazonOpenSearchService-"
  user_pool_id  = "p"
  callback_urls = ["http://example.com/in", "http://[::1]:8080/in"] # expect: fail
}
