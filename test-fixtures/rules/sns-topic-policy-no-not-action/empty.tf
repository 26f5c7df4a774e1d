resource "aws_sns_topic_policy" "empty" {
  arn    = "arn:aws:sns:eu-west-1:123456789012:fixtures"
  policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}
