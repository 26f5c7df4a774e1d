resource "aws_efs_file_system" "silent" { # expect: fail
}
