resource "aws_cloudwatch_log_group" "this" { # expect: fail
  name = "this"
}
