resource "aws_kms_replica_key" "shared" {
  primary_key_arn = "arn:aws:kms:us-east-1:123456789012:key/1"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ # expect: fail
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::123456789012:role/app" }
      Action    = "kms:*"
      Resource  = "*"
    }]
  })
}
