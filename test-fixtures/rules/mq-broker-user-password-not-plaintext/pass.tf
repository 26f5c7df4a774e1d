resource "random_password" "p" {
  length = 24
}
data "aws_secretsmanager_secret_version" "p" {
  secret_id = "db"
}
resource "aws_mq_broker" "generated" {
  broker_name = "b"
  engine_type = "RabbitMQ"
  user {
    username = "u"
    password = random_password.p.result
  }
}
resource "aws_mq_broker" "stored" {
  broker_name = "b"
  engine_type = "RabbitMQ"
  user {
    username = "u"
    password = data.aws_secretsmanager_secret_version.p.secret_string
  }
}
