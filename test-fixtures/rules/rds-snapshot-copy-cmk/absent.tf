resource "aws_db_snapshot_copy" "bad" { # expect: fail
  source_db_snapshot_identifier = "s"
  target_db_snapshot_identifier = "t"
}
