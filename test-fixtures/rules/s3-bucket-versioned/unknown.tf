variable "status" {
  type = string
}
resource "aws_s3_bucket" "unclear" {
  bucket = "fixtures-unclear"
}
resource "aws_s3_bucket_versioning" "unclear" {
  bucket = aws_s3_bucket.unclear.id
  versioning_configuration {
    status = var.status # expect: undecided var.status
  }
}
