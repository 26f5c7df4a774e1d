resource "aws_sqs_queue" "bare" { # expect: fail
  name = "bare"
}

resource "aws_sqs_queue" "named" {
  name = "named"
  tags = { Name = "named" } # expect: fail
}
