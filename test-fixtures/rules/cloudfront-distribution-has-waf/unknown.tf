variable "acl" {
  type = string
}

resource "aws_cloudfront_distribution" "site" {
  enabled    = true
  web_acl_id = var.acl # expect: undecided var.acl
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
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  viewer_certificate {
    cloudfront_default_certificate = true
  }
}
