variable "policy" {
  type = string
}
resource "aws_sns_topic_policy" "unclear" {
  arn    = "arn:aws:sns:eu-west-1:123456789012:fixtures"
  policy = var.policy # expect: undecided var.policy
}
