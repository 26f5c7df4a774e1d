variable "policy" {
  type = string
}
resource "aws_sqs_queue_policy" "unclear" {
  queue_url = "fixtures"
  policy    = var.policy # expect: undecided var.policy
}
