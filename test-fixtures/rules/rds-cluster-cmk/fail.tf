resource "aws_rds_cluster" "bad" { # expect: fail
  engine = "aurora-mysql"
}
resource "aws_db_instance" "i" { # expect: fail
  engine         = "mysql"
  instance_class = "db.t3.micro"
}
