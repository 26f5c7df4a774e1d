resource "aws_timestreamwrite_database" "bad" { # expect: fail
  database_name = "d"
}
