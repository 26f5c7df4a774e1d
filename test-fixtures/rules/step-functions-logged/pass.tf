resource "aws_sfn_state_machine" "this" {
  name       = "flow"
  role_arn   = "arn:aws:iam::123456789012:role/flow"
  definition = "{}"
  logging_configuration {
    level                  = "ALL"
    include_execution_data = true
  }
}
