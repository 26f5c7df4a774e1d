resource "aws_s3_bucket_acl" "none" {
  bucket = "fixtures-none"
  access_control_policy {
    owner {
      id = "fixtures"
    }
  }
}
