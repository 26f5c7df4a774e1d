resource "aws_rds_cluster" "safe" {
  engine            = "aurora-mysql"
  storage_encrypted = true
}
resource "aws_rds_cluster" "first_serverless" {
  engine      = "aurora-mysql"
  engine_mode = "serverless"
}
resource "aws_rds_cluster" "restored" {
  engine              = "aurora-mysql"
  snapshot_identifier = "snap"
}
resource "aws_rds_global_cluster" "follows" {
  global_cluster_identifier    = "g"
  source_db_cluster_identifier = aws_rds_cluster.safe.arn
}
resource "aws_rds_cluster" "serverless_whatever_it_says" {
  engine_mode       = "serverless"
  storage_encrypted = false
}
resource "aws_rds_cluster" "rewound" {
  engine = "aurora-mysql"
  restore_to_point_in_time {
    source_cluster_resource_id = "cluster-ABCDEFGHIJKLMNOP"
    restore_to_time            = "2026-01-01T00:00:00Z"
  }
}
