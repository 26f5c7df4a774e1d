resource "aws_lb_listener" "old" {
  port       = 443
  protocol   = "HTTPS"
  ssl_policy = "ELBSecurityPolicy-TLS-1-1-2017-01" # expect: fail
}
