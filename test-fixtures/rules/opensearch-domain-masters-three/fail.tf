resource "aws_opensearch_domain" "bad" {
  domain_name = "a"
  cluster_config {
    dedicated_master_enabled = true
    dedicated_master_count   = 2 # expect: fail
    zone_awareness_enabled   = true
  }
}

resource "aws_opensearch_domain" "worse" {
  domain_name = "a"
  cluster_config {
    dedicated_master_enabled = true
    dedicated_master_count   = 3
    zone_awareness_enabled   = false # expect: fail
  }
}
