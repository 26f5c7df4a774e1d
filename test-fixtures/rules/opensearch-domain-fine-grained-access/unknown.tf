variable "given" {
  type = bool
}

resource "aws_opensearch_domain" "unclear" {
  domain_name = "a"
  advanced_security_options {
    enabled = var.given # expect: undecided var.given
  }
}
