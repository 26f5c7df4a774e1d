resource "aws_db_instance" "d" {
  engine                  = "mysql"
  instance_class          = "db.t3.micro"
  backup_retention_period = 0 # expect: fail
}
resource "aws_rds_cluster" "c" {
  engine                  = "aurora-mysql"
  backup_retention_period = 0 # expect: fail
}
