resource "aws_elasticsearch_domain" "bad" {
  domain_name = "a"
  cluster_config {
    dedicated_master_enabled = true
    dedicated_master_count   = 2 # expect: fail
    zone_awareness_enabled   = true
  }
}

resource "aws_elasticsearch_domain" "good" {
  domain_name = "b"
  cluster_config {
    dedicated_master_enabled = true
    dedicated_master_count   = 3
    zone_awareness_enabled   = true
  }
}
