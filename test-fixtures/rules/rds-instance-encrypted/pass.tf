resource "aws_db_instance" "safe" {
  engine            = "postgres"
  instance_class    = "db.t3.micro"
  storage_encrypted = true
}
resource "aws_db_instance" "restored" {
  instance_class      = "db.t3.micro"
  snapshot_identifier = "nightly"
}
resource "aws_db_instance" "back_in_time" {
  instance_class = "db.t3.micro"
  restore_to_point_in_time {
    source_db_instance_identifier = "other"
    use_latest_restorable_time    = true
  }
}

# a source, and a cluster, whose name AWS chooses
resource "aws_db_instance" "unnamed" {
  engine            = "mysql"
  storage_encrypted = true
}
resource "aws_db_instance" "copy_of_unnamed" {
  replicate_source_db = aws_db_instance.unnamed.identifier
}
resource "aws_rds_cluster" "unnamed" {
  engine                    = "aurora-mysql"
  cluster_identifier_prefix = "fixtures-"
}
resource "aws_rds_cluster_instance" "member" {
  engine             = "aurora-mysql"
  cluster_identifier = aws_rds_cluster.unnamed.cluster_identifier
}
