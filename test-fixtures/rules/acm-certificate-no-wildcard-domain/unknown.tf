variable "it" {
  type = string
}

resource "aws_acm_certificate" "this" {
  validation_method = "DNS"
  domain_name       = var.it # expect: undecided var.it
}
