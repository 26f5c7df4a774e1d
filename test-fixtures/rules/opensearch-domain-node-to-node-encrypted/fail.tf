resource "aws_opensearch_domain" "bad" {
  domain_name = "bad"
  cluster_config {
    instance_count = 2
  }
  node_to_node_encryption {
    enabled = false # expect: fail
  }
}

resource "aws_elasticsearch_domain" "bad" {
  domain_name = "older"
  cluster_config {
    instance_count = 2
  }
  node_to_node_encryption {
    enabled = false # expect: fail
  }
}

resource "aws_opensearch_domain" "led" {
  domain_name = "led"
  cluster_config {
    dedicated_master_enabled = true
  }
  node_to_node_encryption {
    enabled = false # expect: fail
  }
}
