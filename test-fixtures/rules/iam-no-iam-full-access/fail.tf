resource "aws_iam_role" "ci" {
  name               = "ci"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }] })
}
resource "aws_iam_role_policy_attachment" "ci" {
  role       = aws_iam_role.ci.name
  policy_arn = "arn:aws:iam::aws:policy/IAMFullAccess" # expect: fail
}

resource "aws_iam_user" "ann" {
  name = "ann"
}
resource "aws_iam_user_policy_attachment" "ann" {
  user       = aws_iam_user.ann.name
  policy_arn = "arn:aws:iam::aws:policy/IAMFullAccess" # expect: fail
}

resource "aws_iam_group" "staff" {
  name = "staff"
}
resource "aws_iam_policy_attachment" "all" {
  name       = "all"
  groups     = [aws_iam_group.staff.name]
  policy_arn = "arn:aws:iam::aws:policy/IAMFullAccess" # expect: fail
}
