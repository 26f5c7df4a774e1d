data "aws_iam_policy" "read" {
  name = "ReadOnlyAccess"
}

data "aws_iam_policy" "all" {
  name = "AdministratorAccess" # expect: fail
}

resource "aws_iam_role" "r" {
  name = "r"
}

resource "aws_iam_role_policy_attachment" "read" {
  role       = aws_iam_role.r.name
  policy_arn = data.aws_iam_policy.read.arn
}

resource "aws_iam_role" "admin" {
  name                = "admin"
  managed_policy_arns = [data.aws_iam_policy.all.arn]
}
