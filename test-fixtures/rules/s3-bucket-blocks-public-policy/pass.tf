resource "aws_s3_bucket" "silent" {}
resource "aws_s3_bucket" "closed" {}
resource "aws_s3_bucket_public_access_block" "closed" {
  bucket                  = aws_s3_bucket.closed.id
  block_public_policy     = true
  restrict_public_buckets = true
}
