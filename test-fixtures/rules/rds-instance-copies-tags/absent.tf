resource "aws_db_instance" "silent" { # expect: fail
  engine         = "mysql"
  instance_class = "db.t3.micro"
}
