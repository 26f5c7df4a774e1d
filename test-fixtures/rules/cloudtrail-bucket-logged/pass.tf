resource "aws_s3_bucket" "records" {
  bucket = "fixtures-records"
}
resource "aws_cloudtrail" "records" {
  name           = "records"
  s3_bucket_name = aws_s3_bucket.records.id
}
resource "aws_s3_bucket_logging" "records" {
  bucket        = aws_s3_bucket.records.id
  target_bucket = aws_s3_bucket.logs.id
  target_prefix = "records/"
}
resource "aws_s3_bucket" "logs" {
  bucket = "fixtures-logs"
}
