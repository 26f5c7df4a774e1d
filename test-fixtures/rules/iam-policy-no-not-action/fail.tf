resource "aws_iam_policy" "inverted" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", NotAction = "iam:*", Resource = "*" }, # expect: fail
    ]
  })
}
