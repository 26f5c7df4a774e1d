resource "aws_lb_listener" "new" {
  port       = 443
  protocol   = "HTTPS"
  ssl_policy = "ELBSecurityPolicy-TLS13-1-2-Res-2021-06"
}

resource "aws_lb_listener" "strict" {
  port       = 443
  protocol   = "TLS"
  ssl_policy = "ELBSecurityPolicy-FS-1-2-Res-2020-10"
}

resource "aws_lb_listener" "clear" {
  port     = 80
  protocol = "HTTP"
}
