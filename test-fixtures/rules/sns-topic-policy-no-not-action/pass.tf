resource "aws_sns_topic_policy" "some" {
  arn = "arn:aws:sns:eu-west-1:123456789012:fixtures"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::123456789012:role/app" }
      Action    = "sns:Publish"
      Resource  = "*"
    }]
  })
}
resource "aws_sns_topic_policy" "deny" {
  arn = "arn:aws:sns:eu-west-1:123456789012:deny"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = { AWS = "arn:aws:iam::123456789012:role/app" }
      NotAction = "sns:Publish"
      Resource  = "*"
    }]
  })
}
