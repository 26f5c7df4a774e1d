resource "aws_sqs_queue" "bad" {
  name                    = "q"
  sqs_managed_sse_enabled = false # expect: fail
}
