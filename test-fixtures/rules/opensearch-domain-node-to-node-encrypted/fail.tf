resource "aws_opensearch_domain" "bad" {
  domain_name = "bad"
  node_to_node_encryption {
    enabled = false # expect: fail
  }
}

resource "aws_elasticsearch_domain" "bad" {
  domain_name = "older"
  node_to_node_encryption {
    enabled = false # expect: fail
  }
}
