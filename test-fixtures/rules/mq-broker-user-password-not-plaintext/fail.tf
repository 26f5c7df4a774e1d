variable "password" {
  type    = string
  default = "not-a-real-one-7"
}
resource "aws_mq_broker" "literal" {
  broker_name = "b"
  engine_type = "RabbitMQ"
  user {
    username = "u"
    password = "not-a-real-one-7" # expect: fail
  }
}
resource "aws_mq_broker" "followed" {
  broker_name = "b"
  engine_type = "RabbitMQ"
  user {
    username = "u"
    password = var.password # expect: fail
  }
}
