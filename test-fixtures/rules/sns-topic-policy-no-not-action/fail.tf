resource "aws_sns_topic_policy" "most" {
  arn = "arn:aws:sns:eu-west-1:123456789012:fixtures"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ # expect: fail
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::123456789012:role/app" }
      NotAction = "sns:DeleteTopic"
      Resource  = "*"
    }]
  })
}
