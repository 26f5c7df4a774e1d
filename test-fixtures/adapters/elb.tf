resource "aws_elb" "example" {
  access_logs {
    bucket        = "access_logs.bucket"
    bucket_prefix = "access_logs.bucket_prefix"
    enabled       = true
    interval      = 1
  }
  availability_zones          = ["availability_zones"]
  connection_draining         = true
  connection_draining_timeout = 2
  cross_zone_load_balancing   = true
  desync_mitigation_mode      = "desync_mitigation_mode"
  health_check {
    healthy_threshold   = 3
    interval            = 4
    target              = "health_check.target"
    timeout             = 5
    unhealthy_threshold = 6
  }
  idle_timeout = 7
  instances    = ["instances"]
  internal     = true
  listener {
    instance_port      = 8
    instance_protocol  = "listener.instance_protocol"
    lb_port            = 9
    lb_protocol        = "listener.lb_protocol"
    ssl_certificate_id = "listener.ssl_certificate_id"
  }
  name            = "name"
  security_groups = ["security_groups"]
  subnets         = ["subnets"]
  tags            = { key = "tags" }
}

resource "aws_load_balancer_policy" "example" {
  load_balancer_name = "load_balancer_name"
  policy_attribute {
    name  = "policy_attribute.name"
    value = "policy_attribute.value"
  }
  policy_name      = "policy_name"
  policy_type_name = "policy_type_name"
}

resource "aws_lb_ssl_negotiation_policy" "example" {
  attribute {
    name  = "attribute.name"
    value = "attribute.value"
  }
  load_balancer = "load_balancer"
  name          = "name"
}
