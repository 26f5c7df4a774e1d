resource "aws_mq_broker" "silent" { # expect: fail
  broker_name        = "q"
  engine_type        = "ActiveMQ"
  engine_version     = "5.18"
  host_instance_type = "mq.m5.large"
}
