variable "policy" {
  type = string
}
resource "aws_s3_bucket_policy" "unclear" {
  bucket = "fixtures"
  policy = var.policy # expect: undecided var.policy
}
