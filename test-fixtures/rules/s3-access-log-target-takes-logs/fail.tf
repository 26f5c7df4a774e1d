resource "aws_s3_bucket" "itself" {
  bucket = "fixtures-itself"
}
resource "aws_s3_bucket_logging" "itself" {
  bucket        = aws_s3_bucket.itself.id
  target_bucket = aws_s3_bucket.itself.id # expect: fail
  target_prefix = "itself/"
}

resource "aws_s3_bucket" "data" {
  bucket = "fixtures-data"
}
resource "aws_s3_bucket_logging" "data" {
  bucket        = aws_s3_bucket.data.id
  target_bucket = aws_s3_bucket.sealed.id
  target_prefix = "data/"
}
resource "aws_s3_bucket" "sealed" {
  bucket = "fixtures-sealed"
}
resource "aws_s3_bucket_server_side_encryption_configuration" "sealed" {
  bucket = aws_s3_bucket.sealed.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms" # expect: fail
    }
  }
}
