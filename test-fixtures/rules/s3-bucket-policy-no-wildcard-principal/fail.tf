variable "bucket" {
  type = string
}
resource "aws_s3_bucket_policy" "open" {
  bucket = "bucket-of-another-team"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "arn:aws:s3:::bucket-of-another-team/*" }, # expect: fail
    ]
  })
}
resource "aws_s3_bucket_policy" "by_name" {
  bucket = var.bucket
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "*" }, Action = "s3:GetObject", Resource = "arn:aws:s3:::bucket-of-another-team/*" }, # expect: fail
    ]
  })
}
