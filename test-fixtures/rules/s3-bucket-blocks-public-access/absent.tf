# what a block leaves out is off
resource "aws_s3_bucket" "half" {}
resource "aws_s3_bucket_public_access_block" "half" { # expect: fail
  bucket              = aws_s3_bucket.half.id
  block_public_policy = true
}

# what is written as off is shown before what is left out
resource "aws_s3_bucket" "one" {}
resource "aws_s3_bucket_public_access_block" "one" {
  bucket              = aws_s3_bucket.one.id
  block_public_policy = false # expect: fail
}
