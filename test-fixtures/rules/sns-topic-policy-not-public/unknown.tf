variable "policy" {
  type = string
}
resource "aws_sns_topic_policy" "unclear" {
  arn    = "a"
  policy = var.policy # expect: undecided var.policy
}
