resource "aws_lb" "app" {
  desync_mitigation_mode = "monitor" # expect: fail
}

resource "aws_elb" "classic" {
  desync_mitigation_mode = "monitor" # expect: fail
  listener {
    lb_port           = 443
    lb_protocol       = "https"
    instance_port     = 443
    instance_protocol = "https"
  }
}
