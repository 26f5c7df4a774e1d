variable "algorithm" {
  type = string
}
resource "aws_s3_bucket" "unclear" {}
resource "aws_s3_bucket_server_side_encryption_configuration" "unclear" {
  bucket = aws_s3_bucket.unclear.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = var.algorithm # expect: undecided var.algorithm
    }
  }
}
