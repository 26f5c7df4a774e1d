variable "policy" {
  type = string
}

resource "aws_cloudfront_distribution" "unclear" {
  default_cache_behavior {
    target_origin_id       = "web"
    viewer_protocol_policy = var.policy # expect: undecided var.policy
  }
}
