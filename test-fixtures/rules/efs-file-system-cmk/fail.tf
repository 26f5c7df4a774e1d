resource "aws_efs_file_system" "plain" { # expect: fail
  encrypted = true
}
