variable "v" {
  type = bool
}
resource "aws_sqs_queue" "unclear" {
  name                    = "q"
  sqs_managed_sse_enabled = var.v # expect: undecided var.v
}
