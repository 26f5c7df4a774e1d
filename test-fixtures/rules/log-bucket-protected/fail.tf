resource "aws_s3_bucket" "suspended" {
  bucket = "fixtures-suspended"
}
resource "aws_cloudtrail" "suspended" {
  name           = "suspended"
  s3_bucket_name = aws_s3_bucket.suspended.id
}
resource "aws_s3_bucket_versioning" "suspended" {
  bucket = aws_s3_bucket.suspended.id
  versioning_configuration {
    status = "Suspended" # expect: fail
  }
}

resource "aws_s3_bucket" "no_source" {
  bucket = "fixtures-no-source"
}
resource "aws_cloudtrail" "no_source" {
  name           = "no_source"
  s3_bucket_name = aws_s3_bucket.no_source.id
}
resource "aws_s3_bucket_versioning" "no_source" {
  bucket = aws_s3_bucket.no_source.id
  versioning_configuration {
    status = "Enabled"
  }
}
resource "aws_s3_bucket_public_access_block" "no_source" {
  bucket                  = aws_s3_bucket.no_source.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
data "aws_iam_policy_document" "no_source" {
  statement { # expect: fail
    actions   = ["s3:PutObject"]
    resources = ["${aws_s3_bucket.no_source.arn}/*"]
    principals {
      type        = "Service"
      identifiers = ["cloudtrail.amazonaws.com"]
    }
  }
  statement {
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = [aws_s3_bucket.no_source.arn, "${aws_s3_bucket.no_source.arn}/*"]
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
resource "aws_s3_bucket_policy" "no_source" {
  bucket = aws_s3_bucket.no_source.id
  policy = data.aws_iam_policy_document.no_source.json
}

resource "aws_s3_bucket" "clear" { # expect: fail
  bucket = "fixtures-clear"
}
resource "aws_cloudtrail" "clear" {
  name           = "clear"
  s3_bucket_name = aws_s3_bucket.clear.id
}
resource "aws_s3_bucket_versioning" "clear" {
  bucket = aws_s3_bucket.clear.id
  versioning_configuration {
    status = "Enabled"
  }
}
resource "aws_s3_bucket_public_access_block" "clear" {
  bucket                  = aws_s3_bucket.clear.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket" "costs" { # expect: fail
  bucket = "fixtures-costs"
}
resource "aws_cur_report_definition" "costs" {
  report_name                = "costs"
  time_unit                  = "DAILY"
  format                     = "Parquet"
  compression                = "Parquet"
  additional_schema_elements = ["RESOURCES"]
  s3_bucket                  = aws_s3_bucket.costs.bucket
  s3_prefix                  = "costs"
  s3_region                  = "us-east-1"
}
