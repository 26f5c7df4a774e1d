resource "aws_db_instance" "d" {
  engine                     = "mysql"
  instance_class             = "db.t3.micro"
  auto_minor_version_upgrade = false # expect: fail
}
resource "aws_rds_cluster_instance" "member" {
  cluster_identifier         = "elsewhere"
  engine                     = "aurora-mysql"
  instance_class             = "db.r6g.large"
  auto_minor_version_upgrade = false # expect: fail
}
