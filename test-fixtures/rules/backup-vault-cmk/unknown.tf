variable "v" {
  type = string
}
resource "aws_backup_vault" "unclear" {
  name        = "v"
  kms_key_arn = var.v # expect: undecided var.v
}
