resource "aws_secretsmanager_secret" "managed" {
  name       = "fixtures"
  kms_key_id = "alias/aws/secretsmanager" # expect: fail
}
