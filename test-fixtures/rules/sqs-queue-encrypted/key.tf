resource "aws_sqs_queue" "key" {
  name                    = "q"
  sqs_managed_sse_enabled = false
  kms_master_key_id       = "alias/q"
}
