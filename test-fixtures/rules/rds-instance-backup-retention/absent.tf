resource "aws_db_instance" "d" { # expect: fail
  engine         = "mysql"
  instance_class = "db.t3.micro"
}
resource "aws_rds_cluster" "c" {
  engine = "aurora-mysql"
}
