variable "logs" {
  type = string
}
resource "aws_s3_bucket" "unclear" {
  bucket = "fixtures-unclear"
}
resource "aws_s3_bucket_logging" "unclear" {
  bucket        = aws_s3_bucket.unclear.id
  target_bucket = var.logs # expect: undecided var.logs
  target_prefix = "unclear/"
}
