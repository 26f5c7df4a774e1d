variable "given" {
  type = string
}

resource "aws_opensearch_domain" "unclear" {
  domain_name = "a"
  encrypt_at_rest {
    enabled    = true
    kms_key_id = var.given # expect: undecided var.given
  }
}
