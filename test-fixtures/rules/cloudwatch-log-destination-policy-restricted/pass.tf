resource "aws_cloudwatch_log_destination" "d" {
  name       = "d"
  role_arn   = "arn:aws:iam::111122223333:role/logs"
  target_arn = "arn:aws:kinesis:eu-west-1:111122223333:stream/logs"
}

resource "aws_cloudwatch_log_destination_policy" "d" {
  destination_name = aws_cloudwatch_log_destination.d.name
  access_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "444455556666" }, Action = "logs:PutSubscriptionFilter", Resource = "*" },
    ]
  })
}
