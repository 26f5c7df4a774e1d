resource "aws_iam_user" "ann" { # expect: fail
  name = "ann"
}
