variable "key" {
  type = string
}
resource "aws_s3_bucket" "unclear" {
  bucket = "fixtures-unclear"
}
resource "aws_s3_bucket_server_side_encryption_configuration" "unclear" {
  bucket = aws_s3_bucket.unclear.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms"
      kms_master_key_id = var.key # expect: undecided var.key
    }
  }
}
