# What a rule ends, it ends only where its filter reaches.
resource "aws_s3_bucket" "partly" {}
resource "aws_s3_bucket_lifecycle_configuration" "partly" {
  bucket = aws_s3_bucket.partly.id
  rule {
    id     = "logs"
    status = "Enabled"
    filter {
      prefix = "logs/" # expect: fail
    }
    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }
  rule {
    id     = "tmp"
    status = "Enabled"
    filter {
      prefix = "tmp/"
    }
    expiration {
      days = 3
    }
  }
}

resource "aws_s3_bucket" "each" {}
resource "aws_s3_bucket_lifecycle_configuration" "each" {
  bucket = aws_s3_bucket.each.id
  rule {
    id     = "logs"
    status = "Enabled"
    filter {
      prefix = "logs/"
    }
    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }
}
