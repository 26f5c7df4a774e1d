resource "aws_lb_listener" "silent" { # expect: fail
  port     = 443
  protocol = "HTTPS"
}
