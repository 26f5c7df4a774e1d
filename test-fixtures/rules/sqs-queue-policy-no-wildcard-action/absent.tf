resource "aws_sqs_queue" "silent" {}
