resource "aws_opensearch_domain" "good" {
  domain_name = "a"
  cluster_config {
    instance_count         = 3
    zone_awareness_enabled = true
  }
}
