resource "aws_sqs_queue" "silent" { # expect: fail
  name = "fixtures"
}
resource "aws_sqs_queue" "empty" {
  kms_master_key_id = "" # expect: fail
}
