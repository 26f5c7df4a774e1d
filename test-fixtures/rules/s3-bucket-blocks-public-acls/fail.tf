resource "aws_s3_bucket" "half" {
  bucket = "fixtures-half"
}
resource "aws_s3_bucket_public_access_block" "half" {
  bucket             = aws_s3_bucket.half.id
  ignore_public_acls = true
  block_public_acls  = false # expect: fail
}

# of a bucket that is elsewhere
resource "aws_s3_bucket_public_access_block" "elsewhere" {
  bucket             = "fixtures-elsewhere"
  block_public_acls  = true
  ignore_public_acls = false # expect: fail
}
