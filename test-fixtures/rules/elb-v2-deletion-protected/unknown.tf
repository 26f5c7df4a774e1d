variable "on" {
  type = bool
}

resource "aws_lb" "app" {
  load_balancer_type         = "application"
  enable_deletion_protection = var.on # expect: undecided var.on
}
