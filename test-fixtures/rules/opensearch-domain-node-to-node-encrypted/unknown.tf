variable "given" {
  type = bool
}

resource "aws_opensearch_domain" "unclear" {
  domain_name = "unclear"
  node_to_node_encryption {
    enabled = var.given # expect: undecided var.given
  }
}
