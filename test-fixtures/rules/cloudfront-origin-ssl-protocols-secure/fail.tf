resource "aws_cloudfront_distribution" "this" {
  enabled = true
  origin {
    origin_id   = "www"
    domain_name = "www.example.com"
    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "https-only"
      origin_ssl_protocols   = ["TLSv1", "TLSv1.2"] # expect: fail
    }
  }
}
