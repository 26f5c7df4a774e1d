# The account's own block covers what the bucket's leaves open.
resource "aws_s3_account_public_access_block" "all" {
  block_public_acls  = true
  ignore_public_acls = true
}
resource "aws_s3_bucket" "half" {}
resource "aws_s3_bucket_public_access_block" "half" {
  bucket                  = aws_s3_bucket.half.id
  block_public_policy     = true
  restrict_public_buckets = true
}
