variable "iam" {
  type = bool
}
resource "aws_db_instance" "unclear" {
  engine                              = "postgres"
  instance_class                      = "db.t3.micro"
  iam_database_authentication_enabled = var.iam # expect: undecided var.iam
}
