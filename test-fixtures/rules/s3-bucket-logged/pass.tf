resource "aws_s3_bucket" "logged" {
  bucket = "fixtures-logged"
}
resource "aws_s3_bucket_logging" "logged" {
  bucket        = aws_s3_bucket.logged.id
  target_bucket = aws_s3_bucket.logs.id
  target_prefix = "logged/"
}

# a bucket for logs needs none
resource "aws_s3_bucket" "logs" {
  bucket = "fixtures-logs"
}
