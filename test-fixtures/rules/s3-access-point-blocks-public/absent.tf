resource "aws_s3_access_point" "silent" {
  bucket = "fixtures"
  name   = "silent"
}
