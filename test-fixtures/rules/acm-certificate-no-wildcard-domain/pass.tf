resource "aws_acm_certificate" "this" {
  validation_method = "DNS"
  domain_name       = "www.example.com"
}
