resource "aws_acm_certificate" "example" {
  certificate_authority_arn = "certificate_authority_arn"
  domain_name               = "domain_name"
  key_algorithm             = "key_algorithm"
  options {
    certificate_transparency_logging_preference = "options.certificate_transparency_logging_preference"
  }
  subject_alternative_names = ["subject_alternative_names"]
  tags                      = { key = "tags" }
  validation_method         = "validation_method"
}
