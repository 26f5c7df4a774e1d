variable "policy" {
  type = string
}
resource "aws_s3_bucket" "unclear" { # expect: undecided var.policy
  bucket = "fixtures-unclear"
}
resource "aws_s3_bucket_policy" "unclear" {
  bucket = aws_s3_bucket.unclear.id
  policy = var.policy
}
