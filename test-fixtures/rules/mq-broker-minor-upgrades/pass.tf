resource "aws_mq_broker" "good" {
  broker_name                = "q"
  engine_type                = "ActiveMQ"
  engine_version             = "5.18"
  host_instance_type         = "mq.m5.large"
  auto_minor_version_upgrade = true
}
