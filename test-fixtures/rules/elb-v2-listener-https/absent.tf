resource "aws_lb" "app" {}

resource "aws_lb_listener" "silent" {
  load_balancer_arn = aws_lb.app.arn
  default_action {
    type = "forward" # expect: fail
  }
}

resource "aws_lb_listener" "by_port" {
  load_balancer_arn = aws_lb.app.arn
  port              = 443
}
