resource "aws_s3_bucket" "other" {
  bucket = "fixtures-other"
}

# its bucket is not here: nothing to judge
resource "aws_cloudtrail" "elsewhere" {
  name           = "elsewhere"
  s3_bucket_name = "records-of-the-security-account"
}
