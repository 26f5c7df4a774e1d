resource "aws_acm_certificate" "this" {
  validation_method = "DNS"
  domain_name       = "*.example.com" # expect: fail
}
