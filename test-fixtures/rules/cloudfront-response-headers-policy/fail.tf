resource "aws_cloudfront_distribution" "this" {
  enabled = true
  default_cache_behavior { # expect: fail
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "www"
    viewer_protocol_policy = "https-only"
  }
}
