variable "arns" {
  type = set(string)
}
resource "aws_iam_user" "ann" { # expect: undecided how many
  name = "ann"
}
resource "aws_iam_user_policy_attachment" "ann" {
  for_each   = var.arns
  user       = aws_iam_user.ann.name
  policy_arn = each.value
}
