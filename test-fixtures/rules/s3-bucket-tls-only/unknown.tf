variable "policy" {
  type = string
}
resource "aws_s3_bucket" "unclear" {
  bucket = "fixtures-unclear"
}
resource "aws_s3_bucket_policy" "unclear" {
  bucket = aws_s3_bucket.unclear.id
  policy = var.policy # expect: undecided var.policy
}
