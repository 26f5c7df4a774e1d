resource "aws_kinesis_stream" "silent" { # expect: fail
  name            = "s"
  encryption_type = "KMS"
}
