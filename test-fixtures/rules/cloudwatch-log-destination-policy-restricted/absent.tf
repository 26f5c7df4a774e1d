resource "aws_cloudwatch_log_destination" "d" {
  name       = "d"
  role_arn   = "arn:aws:iam::111122223333:role/logs"
  target_arn = "arn:aws:kinesis:eu-west-1:111122223333:stream/logs"
}
