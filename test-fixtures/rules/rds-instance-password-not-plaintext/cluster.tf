resource "aws_rds_cluster" "literal" {
  engine          = "aurora-mysql"
  master_password = "not-a-real-one-7" # expect: fail
}
resource "aws_rds_cluster" "weak" {
  engine          = "aurora-mysql"
  master_password = "changeme" # expect: fail
}
resource "aws_rds_cluster" "managed" {
  engine                      = "aurora-mysql"
  manage_master_user_password = true
}
