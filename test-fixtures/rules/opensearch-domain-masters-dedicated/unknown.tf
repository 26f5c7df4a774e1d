variable "given" {
  type = bool
}

resource "aws_opensearch_domain" "unclear" {
  domain_name = "a"
  cluster_config {
    dedicated_master_enabled = var.given # expect: undecided var.given
  }
}
