resource "aws_iam_policy" "roles" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "iam:AttachRolePolicy", Resource = "arn:aws:iam::*:role/*" }, # expect: fail
      { Effect = "Allow", Action = "iam:PutRolePolicy", Resource = "arn:aws:iam::*:role/app/*" },
    ]
  })
}
