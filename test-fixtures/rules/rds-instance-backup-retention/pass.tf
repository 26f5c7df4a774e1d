resource "aws_db_instance" "d" {
  engine                  = "mysql"
  instance_class          = "db.t3.micro"
  backup_retention_period = 14
}
resource "aws_db_instance" "restored" {
  engine              = "mysql"
  instance_class      = "db.t3.micro"
  snapshot_identifier = "nightly"
}
resource "aws_db_instance" "replica" {
  replicate_source_db = aws_db_instance.d.id
  instance_class      = "db.t3.micro"
}
resource "aws_rds_cluster_instance" "member" {
  cluster_identifier = "elsewhere"
  engine             = "aurora-mysql"
  instance_class     = "db.r6g.large"
}
