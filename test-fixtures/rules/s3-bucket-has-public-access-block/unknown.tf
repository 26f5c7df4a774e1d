variable "on" {
  type = bool
}
resource "aws_s3_bucket" "unclear" {}
resource "aws_s3_bucket_public_access_block" "unclear" {
  bucket            = aws_s3_bucket.unclear.id
  block_public_acls = var.on # expect: undecided var.on
}
