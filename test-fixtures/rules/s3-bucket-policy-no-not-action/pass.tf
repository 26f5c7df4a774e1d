resource "aws_s3_bucket_policy" "some" {
  bucket = "fixtures"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::123456789012:role/app" }
      Action    = "s3:Delete*"
      Resource  = "*"
    }]
  })
}
resource "aws_s3_bucket_policy" "deny" {
  bucket = "fixtures-deny"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = { AWS = "arn:aws:iam::123456789012:role/app" }
      NotAction = "s3:Delete*"
      Resource  = "*"
    }]
  })
}
