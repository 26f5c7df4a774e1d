resource "aws_memorydb_snapshot" "good" {
  cluster_name = "m"
  name         = "s"
  kms_key_arn  = "arn:aws:kms:eu-west-1:111122223333:key/k"
}
