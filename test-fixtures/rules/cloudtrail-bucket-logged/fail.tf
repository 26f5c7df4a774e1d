resource "aws_s3_bucket" "records" { # expect: fail
  bucket = "fixtures-records"
}
resource "aws_cloudtrail" "records" {
  name           = "records"
  s3_bucket_name = aws_s3_bucket.records.id
}
