variable "given" {
  type = number
}

resource "aws_opensearch_domain" "unclear" {
  domain_name = "a"
  cluster_config {
    dedicated_master_enabled = true
    dedicated_master_count   = var.given # expect: undecided var.given
    zone_awareness_enabled   = true
  }
}
