resource "aws_opensearch_domain" "good" {
  domain_name = "a"
  cluster_config {
    dedicated_master_enabled = true
  }
}
