resource "aws_cloudwatch_metric_alarm" "this" { # expect: fail
  alarm_name          = "this"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
}
