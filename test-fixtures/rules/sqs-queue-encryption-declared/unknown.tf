variable "key" {
  type = string
}
resource "aws_sqs_queue" "unclear" {
  kms_master_key_id = var.key # expect: undecided var.key
}
