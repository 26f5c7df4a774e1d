# already public, which another rule tells
resource "aws_s3_bucket" "public" {
  acl = "public-read"
}
resource "aws_s3_bucket_public_access_block" "public" {
  bucket            = aws_s3_bucket.public.id
  block_public_acls = false
}
