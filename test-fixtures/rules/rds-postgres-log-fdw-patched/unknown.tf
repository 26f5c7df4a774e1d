variable "pg" {
  type = string
}
resource "aws_db_instance" "a" {
  engine         = "postgres"
  engine_version = var.pg # expect: undecided var.pg
  instance_class = "db.t3.micro"
}
