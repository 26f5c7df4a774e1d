resource "aws_rds_cluster" "silent" { # expect: fail
  engine = "aurora-mysql"
}
