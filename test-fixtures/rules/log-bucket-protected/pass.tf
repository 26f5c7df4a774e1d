resource "aws_s3_bucket" "whole" {
  bucket = "fixtures-whole"
}
resource "aws_cloudtrail" "whole" {
  name           = "whole"
  s3_bucket_name = aws_s3_bucket.whole.id
}
resource "aws_s3_bucket_versioning" "whole" {
  bucket = aws_s3_bucket.whole.id
  versioning_configuration {
    status = "Enabled"
  }
}
resource "aws_s3_bucket_public_access_block" "whole" {
  bucket                  = aws_s3_bucket.whole.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
data "aws_iam_policy_document" "whole" {
  statement {
    actions   = ["s3:PutObject"]
    resources = ["${aws_s3_bucket.whole.arn}/*"]
    principals {
      type        = "Service"
      identifiers = ["cloudtrail.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = ["111122223333"]
    }
  }
  statement {
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = [aws_s3_bucket.whole.arn, "${aws_s3_bucket.whole.arn}/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}
resource "aws_s3_bucket_policy" "whole" {
  bucket = aws_s3_bucket.whole.id
  policy = data.aws_iam_policy_document.whole.json
}

# new buckets are closed without a block of their own
resource "aws_s3_bucket" "silent" {
  bucket = "fixtures-silent"
  versioning {
    enabled = true
  }
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = ["arn:aws:s3:::fixtures-silent", "arn:aws:s3:::fixtures-silent/*"]
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}
resource "aws_cloudtrail" "silent" {
  name           = "silent"
  s3_bucket_name = aws_s3_bucket.silent.id
}
