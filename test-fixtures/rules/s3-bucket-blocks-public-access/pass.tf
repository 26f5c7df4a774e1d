resource "aws_s3_bucket" "silent" {}
resource "aws_s3_bucket" "closed" {}
resource "aws_s3_bucket_public_access_block" "closed" {
  bucket                  = aws_s3_bucket.closed.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

# where no access control list has any effect
resource "aws_s3_bucket" "without_lists" {}
resource "aws_s3_bucket_ownership_controls" "without_lists" {
  bucket = aws_s3_bucket.without_lists.id
  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}
resource "aws_s3_bucket_public_access_block" "without_lists" {
  bucket                  = aws_s3_bucket.without_lists.id
  block_public_policy     = true
  restrict_public_buckets = true
}
