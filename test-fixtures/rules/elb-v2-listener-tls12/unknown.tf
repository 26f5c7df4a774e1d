variable "policy" {
  type = string
}

resource "aws_lb_listener" "unclear" {
  port       = 443
  protocol   = "HTTPS"
  ssl_policy = var.policy # expect: undecided var.policy
}
