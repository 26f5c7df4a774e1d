variable "it" {
  type = string
}

resource "aws_cloudfront_distribution" "this" {
  enabled = true
  default_cache_behavior {
    allowed_methods            = ["GET", "HEAD"]
    cached_methods             = ["GET", "HEAD"]
    target_origin_id           = "www"
    viewer_protocol_policy     = "https-only"
    response_headers_policy_id = var.it # expect: undecided var.it
  }
}
