resource "aws_mq_broker" "good" {
  broker_name         = "b"
  publicly_accessible = false
}
