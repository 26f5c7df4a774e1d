variable "on" {
  type = bool
}
resource "aws_s3_bucket" "unclear" {}
resource "aws_s3_bucket_public_access_block" "unclear" {
  bucket                  = aws_s3_bucket.unclear.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = var.on # expect: undecided var.on
}
