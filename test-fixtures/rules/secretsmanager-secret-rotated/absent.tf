resource "aws_secretsmanager_secret" "kept" { # expect: fail
  name = "kept"
}
