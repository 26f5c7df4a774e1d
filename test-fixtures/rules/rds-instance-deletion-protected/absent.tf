resource "aws_db_instance" "silent" { # expect: fail
  instance_class = "db.t3.micro"
}
