variable "days" {
  type = number
}
resource "aws_db_instance" "d" {
  engine                  = "mysql"
  instance_class          = "db.t3.micro"
  backup_retention_period = var.days # expect: undecided var.days
}
