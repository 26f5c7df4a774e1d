resource "aws_s3_bucket" "open" {}
resource "aws_s3_bucket_public_access_block" "open" {
  bucket              = aws_s3_bucket.open.id
  block_public_acls   = false # expect: fail
  block_public_policy = false
}
