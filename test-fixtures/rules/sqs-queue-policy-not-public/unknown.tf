variable "policy" {
  type = string
}
resource "aws_sqs_queue_policy" "unclear" {
  queue_url = "u"
  policy    = var.policy # expect: undecided var.policy
}
