resource "aws_lb" "bare" { # expect: fail
  name = "bare"
}
