resource "aws_neptune_cluster" "good" {
  storage_encrypted = true
  kms_key_arn       = "arn:aws:kms:eu-west-1:111122223333:key/ours"
}
