resource "aws_s3_bucket" "silent" {
  bucket = "fixtures-silent"
}

resource "aws_s3_bucket" "blocked" {
  bucket = "fixtures-blocked"
  acl    = "public-read"
}
resource "aws_s3_bucket_public_access_block" "blocked" {
  bucket                  = aws_s3_bucket.blocked.id
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket" "behind_cloudfront" {
  bucket = "fixtures-behind-cloudfront"
}
resource "aws_s3_bucket_policy" "behind_cloudfront" {
  bucket = aws_s3_bucket.behind_cloudfront.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:GetObject"
      Resource  = "${aws_s3_bucket.behind_cloudfront.arn}/*"
      Condition = { StringEquals = { "aws:SourceVpce" = "vpce-0a1b2c3d" } }
    }]
  })
}

resource "aws_s3_bucket" "ours" {
  bucket = "fixtures-ours"
}
resource "aws_s3_bucket_policy" "ours" {
  bucket = aws_s3_bucket.ours.id
  policy = <<-POLICY
    {
      "Version": "2012-10-17",
      "Statement": [
        {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:root"}, "Action": "s3:*", "Resource": "*"}
      ]
    }
  POLICY
}
