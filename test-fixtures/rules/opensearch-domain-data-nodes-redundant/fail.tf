resource "aws_opensearch_domain" "bad" {
  domain_name = "a"
  cluster_config {
    instance_count         = 2 # expect: fail
    zone_awareness_enabled = true
  }
}
