resource "aws_secretsmanager_secret" "silent" { # expect: fail
  name = "fixtures"
}
