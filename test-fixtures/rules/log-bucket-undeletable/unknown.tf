variable "locked" {
  type = bool
}
resource "aws_s3_bucket" "unclear" {
  bucket              = "fixtures-unclear"
  object_lock_enabled = var.locked # expect: undecided var.locked
}
resource "aws_cloudtrail" "unclear" {
  name           = "unclear"
  s3_bucket_name = aws_s3_bucket.unclear.id
}
