resource "aws_iam_role" "empty" {
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}

# a role of which only the attachment is here
resource "aws_iam_role_policy_attachment" "elsewhere" {
  role       = "made-elsewhere"
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}
