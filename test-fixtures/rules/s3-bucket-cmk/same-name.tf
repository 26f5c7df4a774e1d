# Of two buckets of one name a reference by attribute means the one that it names.
resource "aws_kms_key" "own" {}
resource "aws_s3_bucket" "good" {
  bucket = "fixtures-same"
}
resource "aws_s3_bucket" "bad" { # expect: fail
  bucket = "fixtures-same"
}
resource "aws_s3_bucket_server_side_encryption_configuration" "good" {
  bucket = aws_s3_bucket.good.bucket
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.own.arn
    }
  }
}
