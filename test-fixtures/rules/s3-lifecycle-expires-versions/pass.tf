resource "aws_s3_bucket" "some" {
  bucket = "fixtures-some"
}
resource "aws_s3_bucket_versioning" "some" {
  bucket = aws_s3_bucket.some.id
  versioning_configuration {
    status = "Enabled"
  }
}
resource "aws_s3_bucket_lifecycle_configuration" "some" {
  bucket = aws_s3_bucket.some.id
  rule {
    id     = "some"
    status = "Enabled"
    noncurrent_version_expiration {
      noncurrent_days = 90
    }
  }
}

resource "aws_s3_bucket" "plain" {
  bucket = "fixtures-plain"
}
