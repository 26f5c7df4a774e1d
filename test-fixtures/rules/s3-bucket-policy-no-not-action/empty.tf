resource "aws_s3_bucket_policy" "empty" {
  bucket = "fixtures"
  policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}
