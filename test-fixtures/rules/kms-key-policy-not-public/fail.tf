resource "aws_kms_key" "open" {
  policy = data.aws_iam_policy_document.open.json
}
data "aws_iam_policy_document" "open" {
  statement { # expect: fail
    actions   = ["kms:Decrypt"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

resource "aws_kms_key" "by_part" {}
resource "aws_kms_key_policy" "by_part" {
  key_id = aws_kms_key.by_part.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "kms:*", Resource = "*" }] # expect: fail
  })
}
