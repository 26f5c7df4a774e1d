variable "on" {
  type = bool
}

resource "aws_lb" "app" {
  load_balancer_type         = "application"
  drop_invalid_header_fields = var.on # expect: undecided var.on
}
