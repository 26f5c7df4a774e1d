variable "it" {
  type = string
}

resource "aws_acm_certificate" "this" {
  domain_name       = "www.example.com"
  validation_method = "DNS"
  options {
    certificate_transparency_logging_preference = var.it # expect: undecided var.it
  }
}
