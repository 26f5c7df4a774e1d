resource "aws_db_instance" "silent" { # expect: fail
  engine         = "postgres"
  instance_class = "db.t3.micro"
}
