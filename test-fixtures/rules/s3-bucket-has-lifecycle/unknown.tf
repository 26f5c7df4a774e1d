variable "rules" {
  type = list(any)
}
resource "aws_s3_bucket" "unclear" {
}
resource "aws_s3_bucket_lifecycle_configuration" "unclear" {
  bucket = aws_s3_bucket.unclear.id
  dynamic "rule" {
    for_each = var.rules # expect: undecided var.rules
    content {
      id     = rule.value
      status = "Enabled"
    }
  }
}
