variable "given" {
  type = bool
}

resource "aws_opensearch_domain" "unclear" {
  domain_name = "unclear"
  cluster_config {
    instance_count = 2
  }
  node_to_node_encryption {
    enabled = var.given # expect: undecided var.given
  }
}
