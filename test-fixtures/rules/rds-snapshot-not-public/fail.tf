resource "aws_db_snapshot" "open" {
  db_instance_identifier = "db"
  db_snapshot_identifier = "s"
  shared_accounts        = ["all"] # expect: fail
}
resource "aws_db_cluster_snapshot" "open" {
  db_cluster_identifier          = "db"
  db_cluster_snapshot_identifier = "s"
  shared_accounts                = ["all"] # expect: fail
}
