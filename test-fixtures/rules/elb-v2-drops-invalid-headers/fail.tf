resource "aws_lb" "app" {
  load_balancer_type         = "application"
  drop_invalid_header_fields = false # expect: fail
}
