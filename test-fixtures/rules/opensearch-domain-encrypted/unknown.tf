variable "given" {
  type = bool
}

resource "aws_opensearch_domain" "unclear" {
  domain_name = "unclear"
  encrypt_at_rest {
    enabled = var.given # expect: undecided var.given
  }
}
