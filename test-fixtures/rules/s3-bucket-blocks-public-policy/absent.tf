# what a block leaves out is off
resource "aws_s3_bucket" "half" {}
resource "aws_s3_bucket_public_access_block" "half" { # expect: fail
  bucket              = aws_s3_bucket.half.id
  block_public_policy = true
}
