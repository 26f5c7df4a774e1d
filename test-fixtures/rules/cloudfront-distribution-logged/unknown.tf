variable "bucket" {
  type = string
}

resource "aws_cloudfront_distribution" "unclear" {
  logging_config {
    bucket = var.bucket # expect: undecided var.bucket
  }
}
