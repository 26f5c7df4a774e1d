resource "aws_s3_bucket_policy" "empty" {
  bucket = "bucket-of-another-team"
  policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}
