resource "aws_iam_policy" "good" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::example/*" },
      { Effect = "Deny", Action = "s3:GetObject", Resource = "*" },
    ]
  })
}

data "aws_iam_policy_document" "boundary" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
}

resource "aws_organizations_policy" "scp" {
  name    = "all"
  content = data.aws_iam_policy_document.boundary.json
}
