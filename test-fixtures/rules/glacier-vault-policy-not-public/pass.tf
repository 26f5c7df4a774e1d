resource "aws_glacier_vault" "one" {
  name = "fixtures"
  access_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::123456789012:role/app" }
      Action    = "glacier:InitiateJob"
      Resource  = "*"
    }]
  })
}
