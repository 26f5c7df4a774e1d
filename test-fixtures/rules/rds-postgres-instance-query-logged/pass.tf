resource "aws_db_instance" "good" {
  engine               = "postgres"
  instance_class       = "db.t3.micro"
  parameter_group_name = aws_db_parameter_group.g.name
}
resource "aws_db_parameter_group" "g" {
  family = "postgres14"
  parameter {
    name  = "log_statement"
    value = "ddl"
  }
  parameter {
    name  = "log_min_duration_statement"
    value = 1000
  }
}
resource "aws_db_instance" "other" {
  engine         = "mysql"
  instance_class = "db.t3.micro"
}
