resource "aws_db_instance" "good" {
  engine                = "mysql"
  instance_class        = "db.t3.micro"
  copy_tags_to_snapshot = true
}
resource "aws_rds_cluster_instance" "member" {
  cluster_identifier = "elsewhere"
  engine             = "aurora-mysql"
  instance_class     = "db.r6g.large"
}
