resource "aws_sqs_queue_policy" "most" {
  queue_url = "fixtures"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ # expect: fail
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::123456789012:role/app" }
      NotAction = "sqs:Delete*"
      Resource  = "*"
    }]
  })
}
