resource "aws_kinesis_stream" "bad" {
  name            = "s"
  encryption_type = "NONE" # expect: fail
}
