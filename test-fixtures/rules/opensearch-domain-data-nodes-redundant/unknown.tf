variable "given" {
  type = number
}

resource "aws_opensearch_domain" "unclear" {
  domain_name = "a"
  cluster_config {
    instance_count         = var.given # expect: undecided var.given
    zone_awareness_enabled = true
  }
}
