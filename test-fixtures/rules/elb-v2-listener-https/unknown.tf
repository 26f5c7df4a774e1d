# Without a protocol the balancer's type decides; HTTP is for application load balancers only.
variable "lb_arn" {
  type = string
}

resource "aws_lb_listener" "unclear" { # expect: undecided var.lb_arn
  load_balancer_arn = var.lb_arn
  port              = 80
}

resource "aws_lb_listener" "fine" {
  load_balancer_arn = var.lb_arn
  port              = 443
  protocol          = "HTTPS"
  default_action {
    type = "forward"
  }
}

resource "aws_lb_listener" "clear" {
  load_balancer_arn = var.lb_arn
  protocol          = "HTTP" # expect: fail
  default_action {
    type = "forward"
  }
}
