resource "aws_s3_bucket" "moved" {}
resource "aws_s3_bucket_lifecycle_configuration" "moved" {
  bucket = aws_s3_bucket.moved.id
  rule {
    id     = "old"
    status = "Enabled"
    expiration {
      days = 30
    }
  }
}
# as providers before 4 had it
resource "aws_s3_bucket" "inline" {
  lifecycle_rule {
    enabled = true
    expiration {
      days = 30
    }
  }
}
