resource "aws_cloudfront_distribution" "clear" {
  origin {
    origin_id   = "web"
    domain_name = "www.example.com"
    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "http-only" # expect: fail
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }
}
