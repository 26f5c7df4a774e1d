# HTTP with forward waits for the balancer, HTTPS passes all the same.
variable "lb_arn" {
  type = string
}

resource "aws_lb_listener" "unclear" {
  load_balancer_arn = var.lb_arn # expect: undecided var.lb_arn
  port              = 80
  protocol          = "HTTP"
  default_action {
    type = "forward"
  }
}

resource "aws_lb_listener" "fine" {
  load_balancer_arn = var.lb_arn
  port              = 443
  protocol          = "HTTPS"
  default_action {
    type = "forward"
  }
}
