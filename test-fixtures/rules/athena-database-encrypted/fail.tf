resource "aws_athena_database" "bad" { # expect: fail
  name   = "d"
  bucket = "results"
}
