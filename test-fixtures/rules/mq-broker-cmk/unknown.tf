variable "given" {
  type = bool
}

resource "aws_mq_broker" "unclear" {
  broker_name        = "q"
  engine_type        = "ActiveMQ"
  engine_version     = "5.18"
  host_instance_type = "mq.m5.large"
  encryption_options {
    use_aws_owned_key = var.given # expect: undecided var.given
    kms_key_id        = "arn:aws:kms:eu-west-1:111122223333:key/k"
  }
}
