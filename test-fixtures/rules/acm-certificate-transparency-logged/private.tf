resource "aws_acm_certificate" "inside" {
  domain_name               = "db.internal.example.com"
  certificate_authority_arn = "arn:aws:acm-pca:eu-west-1:123456789012:certificate-authority/1"
  options {
    certificate_transparency_logging_preference = "DISABLED"
  }
}
