resource "aws_iam_policy" "all" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "lambda:UpdateFunctionCode", Resource = "arn:aws:lambda:*:*:function:*" }, # expect: fail
      { Effect = "Allow", Action = "glue:UpdateDevEndpoint", Resource = "arn:aws:glue:*:*:devEndpoint/shop" },
    ]
  })
}
