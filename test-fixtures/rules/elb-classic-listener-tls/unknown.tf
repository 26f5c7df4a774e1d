variable "protocol" {
  type = string
}

resource "aws_elb" "unclear" {
  listener {
    lb_port           = 80
    lb_protocol       = var.protocol # expect: undecided var.protocol
    instance_port     = 80
    instance_protocol = "http"
  }
}
