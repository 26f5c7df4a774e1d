resource "aws_lb" "app" { # expect: fail
  load_balancer_type = "application"
}
