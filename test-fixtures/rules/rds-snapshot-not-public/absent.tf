resource "aws_db_snapshot_copy" "silent" {
  source_db_snapshot_identifier = "s"
  target_db_snapshot_identifier = "t"
}
