resource "aws_db_instance" "d" { # expect: fail
  engine         = "mysql"
  instance_class = "db.t3.micro"
}
