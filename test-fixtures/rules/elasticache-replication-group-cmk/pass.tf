resource "aws_elasticache_replication_group" "good" {
  replication_group_id = "g"
  description          = "d"
  kms_key_id           = "arn:aws:kms:eu-west-1:111122223333:key/k"
}
