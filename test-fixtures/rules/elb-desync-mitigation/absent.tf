resource "aws_lb" "app" {
}

resource "aws_elb" "classic" {
  listener {
    lb_port           = 443
    lb_protocol       = "https"
    instance_port     = 443
    instance_protocol = "https"
  }
}
