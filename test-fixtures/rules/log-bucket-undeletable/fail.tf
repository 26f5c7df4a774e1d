resource "aws_s3_bucket" "plain" { # expect: fail
  bucket = "fixtures-plain"
}
resource "aws_cloudtrail" "plain" {
  name           = "plain"
  s3_bucket_name = aws_s3_bucket.plain.id
}
