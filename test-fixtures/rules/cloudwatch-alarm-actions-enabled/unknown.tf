variable "actions" {
  type = list(string)
}
resource "aws_cloudwatch_metric_alarm" "this" {
  alarm_name          = "this"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  alarm_actions = var.actions # expect: undecided var.actions
}
