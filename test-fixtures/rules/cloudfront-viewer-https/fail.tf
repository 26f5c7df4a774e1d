resource "aws_cloudfront_distribution" "clear" {
  default_cache_behavior {
    target_origin_id       = "web"
    viewer_protocol_policy = "allow-all" # expect: fail
  }
  ordered_cache_behavior {
    path_pattern           = "/api/*"
    target_origin_id       = "web"
    viewer_protocol_policy = "allow-all" # expect: fail
  }
}
