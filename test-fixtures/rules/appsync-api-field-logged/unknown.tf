variable "it" {
  type = string
}

resource "aws_appsync_graphql_api" "this" {
  name                = "graph"
  authentication_type = "AWS_IAM"
  log_config {
    cloudwatch_logs_role_arn = "arn:aws:iam::123456789012:role/logs"
    field_log_level          = var.it # expect: undecided var.it
  }
}
