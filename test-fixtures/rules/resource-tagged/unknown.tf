variable "tags" {
  type = map(string)
}

resource "aws_sqs_queue" "unclear" {
  name = "unclear"
  tags = var.tags # expect: undecided var.tags
}
