resource "aws_db_instance" "bad" {
  engine               = "postgres"
  instance_class       = "db.t3.micro"
  parameter_group_name = aws_db_parameter_group.g.name
}
resource "aws_db_parameter_group" "g" {
  family = "postgres14"
  parameter { # expect: fail
    name  = "log_statement"
    value = "ddl"
  }
}
