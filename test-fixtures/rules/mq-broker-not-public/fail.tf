resource "aws_mq_broker" "bad" {
  broker_name         = "b"
  publicly_accessible = true # expect: fail
}
