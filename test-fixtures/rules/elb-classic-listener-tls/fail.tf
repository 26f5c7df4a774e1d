resource "aws_elb" "clear" {
  listener {
    lb_port           = 80
    lb_protocol       = "http" # expect: fail
    instance_port     = 80
    instance_protocol = "http"
  }
}
