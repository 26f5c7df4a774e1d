resource "aws_athena_database" "silent" { # expect: fail
  name = "d"
}
