variable "status" {
  type = string
}
resource "aws_s3_bucket" "unclear" {
  bucket = "fixtures-unclear"
}
resource "aws_s3_bucket_lifecycle_configuration" "unclear" {
  bucket = aws_s3_bucket.unclear.id
  rule {
    id     = "unclear"
    status = var.status # expect: undecided var.status
    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }
}
