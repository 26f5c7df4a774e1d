resource "aws_iam_policy" "good" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "s3:PutBucketPolicy", Resource = "arn:aws:s3:::example/*" },
      { Effect = "Deny", Action = "s3:PutBucketPolicy", Resource = "*" },
    ]
  })
}

data "aws_iam_policy_document" "boundary" {
  statement {
    actions   = ["s3:PutBucketPolicy"]
    resources = ["*"]
  }
}

resource "aws_organizations_policy" "scp" {
  name    = "all"
  content = data.aws_iam_policy_document.boundary.json
}
