resource "aws_iam_user" "ann" {
  name = "ann"
}
resource "aws_iam_user_policy_attachment" "ann" {
  user       = aws_iam_user.ann.name
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess" # expect: fail
}

resource "aws_iam_user_policy" "own" {
  user   = aws_iam_user.ann.name
  policy = jsonencode({ # expect: fail
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "s3:GetObject", Resource = "*" },
    ]
  })
}
