resource "aws_db_instance_automated_backups_replication" "good" {
  source_db_instance_arn = "arn:aws:rds:eu-west-1:111122223333:db:d"
  kms_key_id             = "arn:aws:kms:eu-west-1:111122223333:key/ours"
}
