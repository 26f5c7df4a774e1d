resource "aws_kms_key" "own" {}
resource "aws_secretsmanager_secret" "own" {
  name       = "fixtures"
  kms_key_id = aws_kms_key.own.arn
}
