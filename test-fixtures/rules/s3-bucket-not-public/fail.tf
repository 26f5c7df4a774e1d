resource "aws_s3_bucket" "by_acl" {
  bucket = "fixtures-by-acl"
}
resource "aws_s3_bucket_ownership_controls" "by_acl" {
  bucket = aws_s3_bucket.by_acl.id
  rule {
    object_ownership = "BucketOwnerPreferred"
  }
}
resource "aws_s3_bucket_public_access_block" "by_acl" {
  bucket             = aws_s3_bucket.by_acl.id
  ignore_public_acls = false
}
resource "aws_s3_bucket_acl" "by_acl" {
  bucket = aws_s3_bucket.by_acl.id
  acl    = "public-read" # expect: fail
}

# as providers before 4 had it
resource "aws_s3_bucket" "inline" {
  bucket = "fixtures-inline"
  acl    = "public-read-write" # expect: fail
}

resource "aws_s3_bucket" "by_policy" {
  bucket = "fixtures-by-policy"
}
resource "aws_s3_bucket_public_access_block" "by_policy" {
  bucket                  = aws_s3_bucket.by_policy.id
  block_public_policy     = false
  restrict_public_buckets = false
}
data "aws_iam_policy_document" "by_policy" {
  statement { # expect: fail
    actions   = ["s3:GetObject"]
    resources = ["${aws_s3_bucket.by_policy.arn}/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}
resource "aws_s3_bucket_policy" "by_policy" {
  bucket = aws_s3_bucket.by_policy.id
  policy = data.aws_iam_policy_document.by_policy.json
}
