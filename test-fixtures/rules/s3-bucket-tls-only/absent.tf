resource "aws_s3_bucket" "none" {
  bucket = "fixtures-none"
}
