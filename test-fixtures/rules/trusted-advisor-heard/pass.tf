resource "aws_iam_account_alias" "this" {
  account_alias = "fixtures"
}
resource "aws_cloudwatch_event_rule" "advisor" {
  name          = "advisor"
  event_pattern = jsonencode({ source = ["aws.trustedadvisor"] })
}
resource "aws_cloudwatch_event_target" "advisor" {
  rule = aws_cloudwatch_event_rule.advisor.name
  arn  = "arn:aws:sns:eu-west-1:111122223333:alarms"
}
