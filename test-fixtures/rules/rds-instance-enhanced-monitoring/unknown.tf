variable "it" {
  type = number
}
resource "aws_db_instance" "open" {
  engine              = "mysql"
  instance_class      = "db.t3.micro"
  monitoring_interval = var.it # expect: undecided var.it
}
