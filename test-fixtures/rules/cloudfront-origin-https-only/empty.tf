resource "aws_cloudfront_distribution" "none" {
  enabled = true
}
