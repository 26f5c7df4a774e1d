resource "aws_sqs_queue" "bare" { # expect: fail
  name = "bare"
}
