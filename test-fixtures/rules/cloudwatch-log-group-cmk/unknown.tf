variable "key" {
  type = string
}
resource "aws_cloudwatch_log_group" "this" {
  name = "this"
  kms_key_id = var.key # expect: undecided var.key
}
