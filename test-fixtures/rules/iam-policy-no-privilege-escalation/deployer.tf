# Whoever changes code gains what the function's role has: another rule, and no certainty.
resource "aws_iam_policy" "deployer" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["lambda:UpdateFunctionCode", "lambda:CreateFunction"], Resource = "*" },
      { Effect = "Allow", Action = "iam:PassRole", Resource = "arn:aws:iam::111122223333:role/shop-*" },
    ]
  })
}
