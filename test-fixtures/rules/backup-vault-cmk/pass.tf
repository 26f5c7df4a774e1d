resource "aws_backup_vault" "good" {
  name        = "v"
  kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/k"
}
