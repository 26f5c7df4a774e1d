# one setting is off
resource "aws_s3_bucket" "half" {
  bucket = "fixtures-half"
}
resource "aws_s3_bucket_public_access_block" "half" {
  bucket                  = aws_s3_bucket.half.id
  block_public_acls       = true
  block_public_policy     = false # expect: fail
  ignore_public_acls      = true
  restrict_public_buckets = true
}

# all are off: one finding for all
resource "aws_s3_bucket_public_access_block" "elsewhere" {
  bucket                  = "fixtures-elsewhere"
  block_public_acls       = false
  block_public_policy     = false # expect: fail
  ignore_public_acls      = false
  restrict_public_buckets = false
}

# lists alone
resource "aws_s3_bucket" "lists" {
  bucket = "fixtures-lists"
}
resource "aws_s3_bucket_public_access_block" "lists" {
  bucket                  = aws_s3_bucket.lists.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = false # expect: fail
  restrict_public_buckets = true
}
