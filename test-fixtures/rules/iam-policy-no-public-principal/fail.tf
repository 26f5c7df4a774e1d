data "aws_iam_policy_document" "d" {
  statement { # expect: fail
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::example/*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}
