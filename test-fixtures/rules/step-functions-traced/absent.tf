resource "aws_sfn_state_machine" "this" { # expect: fail
  name       = "flow"
  role_arn   = "arn:aws:iam::123456789012:role/flow"
  definition = "{}"
}
