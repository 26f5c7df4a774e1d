variable "rules" {
  type = list(string)
}
resource "aws_s3_bucket" "unclear" {
  bucket = "fixtures-unclear"
}
resource "aws_s3_bucket_server_side_encryption_configuration" "unclear" {
  bucket = aws_s3_bucket.unclear.id
  dynamic "rule" {
    for_each = var.rules
    content {
      apply_server_side_encryption_by_default {
        sse_algorithm = rule.value # expect: undecided var.rules
      }
    }
  }
}
