resource "aws_opensearch_domain" "good" {
  domain_name = "good"
  node_to_node_encryption {
    enabled = true
  }
}

resource "aws_elasticsearch_domain" "good" {
  domain_name = "older"
  node_to_node_encryption {
    enabled = true
  }
}
