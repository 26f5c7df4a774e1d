resource "aws_timestreamwrite_database" "silent" { # expect: fail
  database_name = "d"
}
