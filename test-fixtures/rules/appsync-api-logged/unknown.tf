variable "it" {
  type = string
}

resource "aws_appsync_graphql_api" "this" {
  name                = "graph"
  authentication_type = "AWS_IAM"
  log_config {
    cloudwatch_logs_role_arn = var.it # expect: undecided var.it
    field_log_level          = "ERROR"
  }
}
