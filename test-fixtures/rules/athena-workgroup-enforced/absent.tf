resource "aws_athena_workgroup" "silent" { # expect: fail
  name = "w"
}
