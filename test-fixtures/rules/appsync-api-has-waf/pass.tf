resource "aws_appsync_graphql_api" "this" {
  name                = "graph"
  authentication_type = "AWS_IAM"
}

resource "aws_wafv2_web_acl_association" "this" {
  resource_arn = aws_appsync_graphql_api.this.arn
  web_acl_arn  = "arn:aws:wafv2:eu-west-1:123456789012:regional/webacl/edge/a1b2c3"
}
