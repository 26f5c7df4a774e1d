variable "it" {
  type = number
}

resource "aws_cloudfront_response_headers_policy" "this" {
  name = "headers"
  security_headers_config {
    strict_transport_security {
      access_control_max_age_sec = var.it # expect: undecided var.it
      include_subdomains         = true
      override                   = true
    }
  }
}
