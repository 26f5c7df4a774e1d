resource "aws_cloudfront_response_headers_policy" "this" {
  name = "headers"
  security_headers_config { # expect: fail
    content_type_options {
      override = true
    }
  }
}
