variable "algorithm" {
  type = string
}
resource "aws_s3_bucket" "data" {
  bucket = "fixtures-data"
}
resource "aws_s3_bucket_logging" "data" {
  bucket        = aws_s3_bucket.data.id
  target_bucket = aws_s3_bucket.logs.id
  target_prefix = "data/"
}
resource "aws_s3_bucket" "logs" {
  bucket = "fixtures-logs"
}
resource "aws_s3_bucket_server_side_encryption_configuration" "logs" {
  bucket = aws_s3_bucket.logs.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = var.algorithm # expect: undecided var.algorithm
    }
  }
}
