resource "aws_mq_broker" "silent" {
  broker_name = "b"
}
