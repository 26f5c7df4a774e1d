resource "aws_rds_cluster" "kept" {
  engine              = "aurora-mysql"
  deletion_protection = true
}
resource "aws_rds_cluster_instance" "member" {
  cluster_identifier = aws_rds_cluster.kept.id
  engine             = "aurora-mysql"
  instance_class     = "db.r6g.large"
}
