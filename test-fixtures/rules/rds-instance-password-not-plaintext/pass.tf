resource "random_password" "p" {
  length = 24
}
data "aws_secretsmanager_secret_version" "p" {
  secret_id = "db"
}
resource "aws_db_instance" "generated" {
  instance_class = "db.t3.micro"
  password = random_password.p.result
}
resource "aws_db_instance" "stored" {
  instance_class = "db.t3.micro"
  password = data.aws_secretsmanager_secret_version.p.secret_string
}
