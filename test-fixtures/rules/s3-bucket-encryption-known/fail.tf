resource "aws_s3_bucket" "typo" {}
resource "aws_s3_bucket_server_side_encryption_configuration" "typo" {
  bucket = aws_s3_bucket.typo.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES-256" # expect: fail
    }
  }
}
