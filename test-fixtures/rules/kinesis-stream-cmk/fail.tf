resource "aws_kinesis_stream" "bad" { # expect: fail
  name            = "s"
  encryption_type = "KMS"
}
