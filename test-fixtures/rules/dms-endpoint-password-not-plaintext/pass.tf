resource "random_password" "p" {
  length = 24
}
data "aws_secretsmanager_secret_version" "p" {
  secret_id = "db"
}
resource "aws_dms_endpoint" "generated" {
  endpoint_id   = "e"
  endpoint_type = "source"
  engine_name   = "mysql"
  password = random_password.p.result
}
resource "aws_dms_endpoint" "stored" {
  endpoint_id   = "e"
  endpoint_type = "source"
  engine_name   = "mysql"
  password = data.aws_secretsmanager_secret_version.p.secret_string
}
