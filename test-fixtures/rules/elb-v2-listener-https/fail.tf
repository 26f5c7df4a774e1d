resource "aws_lb" "app" {}

resource "aws_lb_listener" "clear" {
  load_balancer_arn = aws_lb.app.arn
  port              = 80
  protocol          = "HTTP" # expect: fail
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.app.arn
  }
}

resource "aws_lb_target_group" "app" {}
