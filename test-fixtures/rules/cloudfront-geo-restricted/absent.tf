resource "aws_cloudfront_distribution" "site" { # expect: fail
  enabled = true
  origin {
    domain_name = "www.example.com"
    origin_id   = "www"
  }
  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "www"
    viewer_protocol_policy = "https-only"
  }
  viewer_certificate {
    cloudfront_default_certificate = true
  }
}
