variable "password" {
  type      = string
  sensitive = true
}
resource "aws_mq_broker" "asked" {
  broker_name = "b"
  engine_type = "RabbitMQ"
  user {
    username = "u"
    password = var.password
  }
}
