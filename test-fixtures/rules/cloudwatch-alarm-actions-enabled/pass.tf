resource "aws_cloudwatch_metric_alarm" "this" {
  alarm_name          = "this"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  alarm_actions = ["arn:aws:sns:eu-west-1:111122223333:alarms"]
}
