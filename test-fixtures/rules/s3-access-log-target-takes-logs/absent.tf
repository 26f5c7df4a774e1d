resource "aws_s3_bucket" "silent" {
  bucket = "fixtures-silent"
}
