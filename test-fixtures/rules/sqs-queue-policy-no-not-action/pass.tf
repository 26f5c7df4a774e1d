resource "aws_sqs_queue_policy" "some" {
  queue_url = "fixtures"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::123456789012:role/app" }
      Action    = "sqs:Delete*"
      Resource  = "*"
    }]
  })
}
resource "aws_sqs_queue_policy" "deny" {
  queue_url = "fixtures-deny"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = { AWS = "arn:aws:iam::123456789012:role/app" }
      NotAction = "sqs:Delete*"
      Resource  = "*"
    }]
  })
}
