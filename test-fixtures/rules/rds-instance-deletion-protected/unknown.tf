variable "keep" {
  type = bool
}
resource "aws_db_instance" "unclear" {
  instance_class      = "db.t3.micro"
  deletion_protection = var.keep # expect: undecided var.keep
}
