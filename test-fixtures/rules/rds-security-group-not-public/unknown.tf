variable "group" {
  type = string
}
resource "aws_db_instance" "d" {
  engine                 = "mysql"
  instance_class         = "db.t3.micro"
  vpc_security_group_ids = [var.group] # expect: undecided var.group
}
