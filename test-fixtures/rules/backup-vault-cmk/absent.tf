resource "aws_backup_vault" "silent" { # expect: fail
  name = "v"
}
