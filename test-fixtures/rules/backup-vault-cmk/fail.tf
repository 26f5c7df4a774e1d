resource "aws_backup_vault" "bad" {
  name        = "v"
  kms_key_arn = null # expect: fail
}
