resource "aws_sqs_queue" "managed" {
  sqs_managed_sse_enabled = true
}
resource "aws_sqs_queue" "own" {
  kms_master_key_id = "alias/fixtures"
}
# turned off, which is the other rule's matter
resource "aws_sqs_queue" "off" {
  sqs_managed_sse_enabled = false
}
