variable "arn" {
  type = string
}
resource "aws_config_config_rule" "own" {
  name = "own"
  source {
    owner             = "CUSTOM_LAMBDA"
    source_identifier = var.arn # expect: undecided var.arn
  }
}
