resource "aws_s3_bucket" "closed" {}
resource "aws_s3_bucket_public_access_block" "closed" {
  bucket            = aws_s3_bucket.closed.id
  block_public_acls = true
}
