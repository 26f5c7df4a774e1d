resource "aws_lb" "silent" { # expect: fail
  name = "silent"
}
