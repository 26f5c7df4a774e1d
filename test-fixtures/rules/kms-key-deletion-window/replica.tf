resource "aws_kms_replica_key" "short" {
  primary_key_arn         = "arn:aws:kms:us-east-1:123456789012:key/1"
  deletion_window_in_days = 7 # expect: fail
}

resource "aws_kms_replica_key" "long" {
  primary_key_arn         = "arn:aws:kms:us-east-1:123456789012:key/1"
  deletion_window_in_days = 30
}
