variable "key" {
  type = string
}
resource "aws_secretsmanager_secret" "unclear" {
  kms_key_id = var.key # expect: undecided var.key
}
