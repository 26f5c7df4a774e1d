resource "aws_iam_policy" "narrow" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "iam:GetUser", Resource = "arn:aws:s3:::data/*" },
      { Effect = "Deny", Action = ["iam:AttachUserPolicy", "iam:CreateAccessKey"], Resource = "*" },
    ]
  })
}
