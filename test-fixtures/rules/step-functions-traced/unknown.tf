variable "it" {
  type = bool
}

resource "aws_sfn_state_machine" "this" {
  name       = "flow"
  role_arn   = "arn:aws:iam::123456789012:role/flow"
  definition = "{}"
  tracing_configuration {
    enabled = var.it # expect: undecided var.it
  }
}
