resource "aws_s3_bucket" "forever" { # expect: fail
  bucket = "fixtures-forever"
}
resource "aws_s3_bucket_versioning" "forever" {
  bucket = aws_s3_bucket.forever.id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket" "current" {
  bucket = "fixtures-current"
}
resource "aws_s3_bucket_versioning" "current" {
  bucket = aws_s3_bucket.current.id
  versioning_configuration {
    status = "Enabled"
  }
}
resource "aws_s3_bucket_lifecycle_configuration" "current" {
  bucket = aws_s3_bucket.current.id
  rule { # expect: fail
    id     = "current"
    status = "Enabled"
    expiration {
      days = 90
    }
  }
}
