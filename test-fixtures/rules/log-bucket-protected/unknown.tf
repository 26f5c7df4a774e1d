variable "status" {
  type = string
}
resource "aws_s3_bucket" "unclear" {
  bucket = "fixtures-unclear"
}
resource "aws_cloudtrail" "unclear" {
  name           = "unclear"
  s3_bucket_name = aws_s3_bucket.unclear.id
}
resource "aws_s3_bucket_public_access_block" "unclear" {
  bucket                  = aws_s3_bucket.unclear.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
data "aws_iam_policy_document" "unclear" {
  statement {
    actions   = ["s3:PutObject"]
    resources = ["${aws_s3_bucket.unclear.arn}/*"]
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
    resources = [aws_s3_bucket.unclear.arn, "${aws_s3_bucket.unclear.arn}/*"]
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
resource "aws_s3_bucket_policy" "unclear" {
  bucket = aws_s3_bucket.unclear.id
  policy = data.aws_iam_policy_document.unclear.json
}
resource "aws_s3_bucket_versioning" "unclear" {
  bucket = aws_s3_bucket.unclear.id
  versioning_configuration {
    status = var.status # expect: undecided var.status
  }
}
