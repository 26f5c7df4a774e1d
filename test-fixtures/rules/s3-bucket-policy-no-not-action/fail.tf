resource "aws_s3_bucket_policy" "most" {
  bucket = "fixtures"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ # expect: fail
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::123456789012:role/app" }
      NotAction = "s3:Delete*"
      Resource  = "*"
    }]
  })
}
