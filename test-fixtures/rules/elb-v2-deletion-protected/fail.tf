resource "aws_lb" "app" {
  load_balancer_type         = "application"
  enable_deletion_protection = false # expect: fail
}
