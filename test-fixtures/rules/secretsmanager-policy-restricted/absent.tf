resource "aws_secretsmanager_secret" "silent" {}
