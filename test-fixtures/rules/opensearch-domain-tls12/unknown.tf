variable "given" {
  type = string
}

resource "aws_opensearch_domain" "unclear" {
  domain_name = "unclear"
  domain_endpoint_options {
    tls_security_policy = var.given # expect: undecided var.given
  }
}
