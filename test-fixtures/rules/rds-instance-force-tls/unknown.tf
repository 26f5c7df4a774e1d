variable "parameters" {
  type = map(string)
}
resource "aws_db_instance" "foreign" {
  engine               = "postgres"
  engine_version       = "14.9"
  instance_class       = "db.t3.micro"
  parameter_group_name = "corp-pg" # expect: undecided
}
resource "aws_db_instance" "open" { # expect: undecided var.parameters
  engine               = "postgres"
  engine_version       = "14.9"
  instance_class       = "db.t3.micro"
  parameter_group_name = aws_db_parameter_group.open.name
}
resource "aws_db_parameter_group" "open" {
  family = "postgres14"
  dynamic "parameter" {
    for_each = var.parameters
    content {
      name  = parameter.key
      value = parameter.value
    }
  }
}
