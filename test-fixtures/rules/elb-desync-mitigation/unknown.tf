variable "mode" {
  type = string
}

resource "aws_lb" "app" {
  desync_mitigation_mode = var.mode # expect: undecided var.mode
}

resource "aws_elb" "classic" {
  listener {
    lb_port           = 443
    lb_protocol       = "https"
    instance_port     = 443
    instance_protocol = "https"
  }
}
