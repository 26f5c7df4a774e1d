resource "aws_memorydb_cluster" "good" {
  acl_name    = "open-access"
  name        = "m"
  node_type   = "db.t4g.small"
  kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/k"
}
