resource "aws_lb" "app" {}

resource "aws_lb_listener" "silent" {
  load_balancer_arn = aws_lb.app.arn
  default_action {
    type = "forward" # expect: fail
  }
}

resource "aws_lb_listener" "port_says_nothing" { # expect: fail
  load_balancer_arn = aws_lb.app.arn
  port              = 443
}

resource "aws_lb" "gateway" {
  load_balancer_type = "gateway"
}

resource "aws_lb_listener" "gateway" {
  load_balancer_arn = aws_lb.gateway.arn
}
