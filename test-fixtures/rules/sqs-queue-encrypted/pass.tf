resource "aws_sqs_queue" "good" {
  name                    = "q"
  sqs_managed_sse_enabled = true
}
