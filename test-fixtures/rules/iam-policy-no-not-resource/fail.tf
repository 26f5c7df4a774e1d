resource "aws_iam_policy" "bad" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { # expect: fail
        Effect   = "Allow"
        Action   = "s3:GetObject"
        NotResource = "arn:aws:s3:::secret/*"
      },
    ]
  })
}

data "aws_iam_policy_document" "loose" {
  statement { # expect: fail
    actions   = ["s3:GetObject"]
    not_resources = ["arn:aws:s3:::secret/*"]
  }
}

resource "aws_ssoadmin_permission_set_inline_policy" "bad" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-1"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-1/ps-1"
  inline_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { # expect: fail
        Effect   = "Allow"
        Action   = "s3:GetObject"
        NotResource = "arn:aws:s3:::secret/*"
      },
    ]
  })
}
