resource "aws_cloudwatch_log_group" "this" {
  name = "this"
  retention_in_days = null # expect: fail
}
resource "aws_cloudwatch_log_group" "never" { # expect: fail
  name = "this"
  retention_in_days = 0
}
