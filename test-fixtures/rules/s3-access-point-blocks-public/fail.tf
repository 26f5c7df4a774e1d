resource "aws_s3_access_point" "open" {
  bucket = "fixtures"
  name   = "open"
  public_access_block_configuration {
    block_public_policy     = true
    restrict_public_buckets = false # expect: fail
  }
}
