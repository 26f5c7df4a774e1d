variable "public" {
  type = bool
}
resource "aws_db_instance" "unclear" {
  instance_class      = "db.t3.micro"
  publicly_accessible = var.public # expect: undecided var.public
}
