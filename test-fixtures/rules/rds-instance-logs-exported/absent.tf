resource "aws_db_instance" "d" { # expect: fail
  engine         = "mysql"
  instance_class = "db.t3.micro"
}
resource "aws_rds_cluster" "c" { # expect: fail
  engine = "aurora-postgresql"
}
resource "aws_rds_cluster" "serverless" {
  engine      = "aurora-postgresql"
  engine_mode = "serverless"
}
