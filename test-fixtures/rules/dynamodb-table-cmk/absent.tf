resource "aws_dynamodb_table" "silent" { # expect: fail
  name = "t"
}
