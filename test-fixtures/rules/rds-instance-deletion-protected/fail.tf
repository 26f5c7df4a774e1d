resource "aws_rds_cluster" "loose" {
  engine              = "aurora-mysql"
  deletion_protection = false # expect: fail
}
