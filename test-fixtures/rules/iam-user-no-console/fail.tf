resource "aws_iam_user" "ann" {
  name = "ann"
}

resource "aws_iam_user_login_profile" "ann" { # expect: fail
  user = aws_iam_user.ann.name
}
