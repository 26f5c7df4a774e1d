resource "aws_db_snapshot_copy" "good" {
  source_db_snapshot_identifier = "s"
  target_db_snapshot_identifier = "t"
  kms_key_id                    = "arn:aws:kms:eu-west-1:111122223333:key/ours"
}
