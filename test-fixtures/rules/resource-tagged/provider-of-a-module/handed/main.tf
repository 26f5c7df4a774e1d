resource "aws_sqs_queue" "b" { # expect: fail
  name = "b"
}
