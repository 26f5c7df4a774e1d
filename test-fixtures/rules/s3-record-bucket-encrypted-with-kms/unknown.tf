variable "algorithm" {
  type = string
}
resource "aws_s3_bucket" "records" {
  bucket = "fixtures-records"
}
resource "aws_cloudtrail" "records" {
  name           = "records"
  s3_bucket_name = aws_s3_bucket.records.id
}
resource "aws_s3_bucket_server_side_encryption_configuration" "records" {
  bucket = aws_s3_bucket.records.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = var.algorithm # expect: undecided var.algorithm
    }
  }
}
