resource "aws_cloudfront_distribution" "this" {
  enabled = true
}
