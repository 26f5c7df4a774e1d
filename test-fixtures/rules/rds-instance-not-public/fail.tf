resource "aws_db_instance" "open" {
  instance_class      = "db.t3.micro"
  publicly_accessible = true # expect: fail
}
resource "aws_rds_cluster_instance" "open" {
  cluster_identifier  = "c"
  engine              = "aurora-mysql"
  instance_class      = "db.r6g.large"
  publicly_accessible = true # expect: fail
}
