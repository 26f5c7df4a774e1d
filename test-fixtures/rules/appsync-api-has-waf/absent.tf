resource "aws_appsync_graphql_api" "this" { # expect: fail
  name                = "graph"
  authentication_type = "AWS_IAM"
}
