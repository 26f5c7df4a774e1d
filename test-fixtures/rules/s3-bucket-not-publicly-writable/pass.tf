resource "aws_s3_bucket" "read" {
  bucket = "fixtures-read"
  acl    = "public-read"
}
resource "aws_s3_bucket_policy" "read" {
  bucket = aws_s3_bucket.read.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = ["s3:GetObject", "s3:ListBucket"], Resource = "*" }]
  })
}
resource "aws_s3_bucket" "blocked" {
  bucket = "fixtures-blocked"
  acl    = "public-read-write"
}
resource "aws_s3_bucket_public_access_block" "blocked" {
  bucket             = aws_s3_bucket.blocked.id
  ignore_public_acls = true
}
