resource "aws_mq_broker" "silent" {
  broker_name = "b"
  engine_type = "RabbitMQ"
  user {
    username = "u"
  }
}
