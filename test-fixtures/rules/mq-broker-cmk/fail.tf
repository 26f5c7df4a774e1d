resource "aws_mq_broker" "bad" {
  broker_name        = "q"
  engine_type        = "ActiveMQ"
  engine_version     = "5.18"
  host_instance_type = "mq.m5.large"
  encryption_options {
    use_aws_owned_key = true # expect: fail
  }
}
