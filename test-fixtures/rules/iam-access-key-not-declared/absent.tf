resource "aws_iam_access_key" "this" { # expect: fail
  user = "robot"
}
