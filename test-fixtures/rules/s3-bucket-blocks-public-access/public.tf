# already public, which another rule tells
resource "aws_s3_bucket_public_access_block" "public" {
  bucket              = aws_s3_bucket.public.id
  block_public_policy = false
}
resource "aws_s3_bucket" "public" {}
resource "aws_s3_bucket_policy" "public" {
  bucket = aws_s3_bucket.public.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "*" }]
  })
}
resource "aws_s3_bucket" "listed" {
  acl = "public-read"
}
resource "aws_s3_bucket_public_access_block" "listed" {
  bucket            = aws_s3_bucket.listed.id
  block_public_acls = false
}
