resource "aws_s3_bucket" "ordinary" {
  bucket = "fixtures-ordinary"
}
