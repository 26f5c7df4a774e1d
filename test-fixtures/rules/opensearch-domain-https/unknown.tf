variable "given" {
  type = bool
}

resource "aws_opensearch_domain" "unclear" {
  domain_name = "unclear"
  domain_endpoint_options {
    enforce_https = var.given # expect: undecided var.given
  }
}
