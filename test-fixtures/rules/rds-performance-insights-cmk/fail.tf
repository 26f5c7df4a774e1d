resource "aws_db_instance" "bad" { # expect: fail
  engine                       = "mysql"
  instance_class               = "db.t3.micro"
  performance_insights_enabled = true
}
