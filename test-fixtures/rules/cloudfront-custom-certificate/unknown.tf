variable "certificate" {
  type = string
}

resource "aws_cloudfront_distribution" "site" {
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
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  viewer_certificate {
    acm_certificate_arn = var.certificate # expect: undecided var.certificate
    ssl_support_method  = "sni-only"
  }
}
