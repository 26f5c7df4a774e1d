resource "aws_elb" "web" {
  name = "web"
  listener {
    lb_port           = 443
    lb_protocol       = "https"
    instance_port     = 80
    instance_protocol = "http"
  }
}
resource "aws_lb_ssl_negotiation_policy" "old" {
  name          = "old"
  load_balancer = aws_elb.web.id
  lb_port       = 443
  attribute {
    name  = "Protocol-TLSv1" # expect: fail
    value = "true"
  }
}
