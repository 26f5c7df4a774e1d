resource "aws_iam_policy" "plain" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "s3:GetObject", Resource = "*" },
    ]
  })
}
resource "aws_iam_policy" "denies" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Deny", NotAction = "iam:*", Resource = "*" },
    ]
  })
}
