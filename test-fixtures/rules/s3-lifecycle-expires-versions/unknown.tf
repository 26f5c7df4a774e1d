variable "status" {
  type = string
}
resource "aws_s3_bucket" "unclear" {
  bucket = "fixtures-unclear"
}
resource "aws_s3_bucket_versioning" "unclear" {
  bucket = aws_s3_bucket.unclear.id
  versioning_configuration {
    status = "Enabled"
  }
}
resource "aws_s3_bucket_lifecycle_configuration" "unclear" {
  bucket = aws_s3_bucket.unclear.id
  rule {
    id     = "unclear"
    status = var.status # expect: undecided var.status
    noncurrent_version_expiration {
      noncurrent_days = 90
    }
  }
}
