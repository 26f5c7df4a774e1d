resource "aws_iam_policy" "pass_only" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "iam:PassRole", Resource = "*" },
    ]
  })
}
resource "aws_iam_policy" "both" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "iam:PassRole", Resource = "*" }, # expect: fail
      { Effect = "Allow", Action = "lambda:CreateFunction", Resource = "*" },
    ]
  })
}
resource "aws_iam_policy" "named" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "iam:PassRole", Resource = "arn:aws:iam::111122223333:role/worker" },
      { Effect = "Allow", Action = "lambda:CreateFunction", Resource = "*" },
    ]
  })
}
