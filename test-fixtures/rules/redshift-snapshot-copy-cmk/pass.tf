resource "aws_redshift_snapshot_copy_grant" "good" {
  snapshot_copy_grant_name = "g"
  kms_key_id               = "arn:aws:kms:eu-west-1:111122223333:key/ours"
}
