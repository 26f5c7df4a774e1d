resource "aws_s3_bucket" "aws" {
  bucket = "fixtures-aws"
}
resource "aws_s3_bucket_server_side_encryption_configuration" "aws" {
  bucket = aws_s3_bucket.aws.id
  rule {
    apply_server_side_encryption_by_default { # expect: fail
      sse_algorithm = "aws:kms"
    }
  }
}
