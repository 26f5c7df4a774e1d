variable "it" {
  type = string
}
resource "aws_db_instance" "open" {
  engine               = "postgres"
  instance_class       = "db.t3.micro"
  parameter_group_name = var.it # expect: undecided var.it
}
