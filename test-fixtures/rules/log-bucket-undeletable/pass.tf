resource "aws_s3_bucket" "locked" {
  bucket              = "fixtures-locked"
  object_lock_enabled = true
}
resource "aws_cloudtrail" "locked" {
  name           = "locked"
  s3_bucket_name = aws_s3_bucket.locked.id
}
resource "aws_s3_bucket" "denied" {
  bucket = "fixtures-denied"
}
resource "aws_cloudtrail" "denied" {
  name           = "denied"
  s3_bucket_name = aws_s3_bucket.denied.id
}
resource "aws_s3_bucket_policy" "denied" {
  bucket = aws_s3_bucket.denied.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Principal = "*", Action = "s3:DeleteObject*", Resource = "${aws_s3_bucket.denied.arn}/*" }]
  })
}
