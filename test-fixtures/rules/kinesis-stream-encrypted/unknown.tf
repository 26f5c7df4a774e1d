variable "v" {
  type = string
}
resource "aws_kinesis_stream" "unclear" {
  name            = "s"
  encryption_type = var.v # expect: undecided var.v
}
