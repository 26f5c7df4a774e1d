resource "aws_s3_bucket" "ends" {
  bucket = "fixtures-ends"
}
resource "aws_s3_bucket_lifecycle_configuration" "ends" {
  bucket = aws_s3_bucket.ends.id
  rule {
    id     = "ends"
    status = "Enabled"
    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }
}
