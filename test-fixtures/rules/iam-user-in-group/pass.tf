resource "aws_iam_user" "ann" {
  name = "ann"
}

resource "aws_iam_user_group_membership" "ann" {
  user   = aws_iam_user.ann.name
  groups = ["staff"]
}

resource "aws_iam_user" "bob" {
  name = "bob"
}

resource "aws_iam_group_membership" "staff" {
  name  = "staff"
  group = "staff"
  users = [aws_iam_user.bob.name]
}
