resource "aws_iam_policy_attachment" "none" {
  name       = "none"
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
  users      = []
}
