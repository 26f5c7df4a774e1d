resource "aws_iam_policy" "deployer" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "lambda:UpdateFunctionCode", Resource = "arn:aws:lambda:*:*:function:shop-*" },
      { Effect = "Allow", Action = "lambda:GetFunction", Resource = "*" },
    ]
  })
}

# an administrator is another rule's
resource "aws_iam_policy" "administrator" {
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
}
