resource "aws_s3_bucket" "half" {
  bucket = "fixtures-half"
}
resource "aws_s3_bucket_public_access_block" "half" {
  bucket                  = aws_s3_bucket.half.id
  restrict_public_buckets = true
  block_public_policy     = false # expect: fail
}

# of a bucket that is elsewhere
resource "aws_s3_bucket_public_access_block" "elsewhere" {
  bucket                  = "fixtures-elsewhere"
  block_public_policy     = true
  restrict_public_buckets = false # expect: fail
}
