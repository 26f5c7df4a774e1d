resource "aws_elasticsearch_domain" "bad" {
  domain_name = "a"
  cluster_config {
    dedicated_master_enabled = false # expect: fail
  }
}

resource "aws_elasticsearch_domain" "good" {
  domain_name = "b"
  cluster_config {
    dedicated_master_enabled = true
  }
}
