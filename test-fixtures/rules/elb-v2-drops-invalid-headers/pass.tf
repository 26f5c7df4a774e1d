resource "aws_lb" "app" {
  load_balancer_type         = "application"
  drop_invalid_header_fields = true
}

resource "aws_lb" "net" {
  load_balancer_type = "network"
}
