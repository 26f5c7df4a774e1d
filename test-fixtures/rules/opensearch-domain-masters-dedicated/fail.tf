resource "aws_opensearch_domain" "bad" {
  domain_name = "a"
  cluster_config {
    dedicated_master_enabled = false # expect: fail
  }
}
