variable "policy" {
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
resource "aws_s3_bucket" "logs" { # expect: undecided var.policy
  bucket = "fixtures-logs"
}
resource "aws_s3_bucket_policy" "logs" {
  bucket = aws_s3_bucket.logs.id
  policy = var.policy
}
