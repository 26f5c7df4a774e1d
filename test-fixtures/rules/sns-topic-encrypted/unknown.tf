variable "v" {
  type = string
}
resource "aws_sns_topic" "unclear" {
  name              = "t"
  kms_master_key_id = var.v # expect: undecided var.v
}
