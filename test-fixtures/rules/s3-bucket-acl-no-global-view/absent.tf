resource "aws_s3_bucket_acl" "canned" {
  bucket = "fixtures-canned"
  acl    = "private"
}
