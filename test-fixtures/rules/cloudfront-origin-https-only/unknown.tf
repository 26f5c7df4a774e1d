variable "policy" {
  type = string
}

resource "aws_cloudfront_distribution" "unclear" {
  origin {
    origin_id   = "web"
    domain_name = "www.example.com"
    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = var.policy # expect: undecided var.policy
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }
}
