resource "aws_opensearch_domain" "good" {
  domain_name = "good"
  cluster_config {
    instance_count = 2
  }
  node_to_node_encryption {
    enabled = true
  }
}

resource "aws_elasticsearch_domain" "good" {
  domain_name = "older"
  cluster_config {
    instance_count = 2
  }
  node_to_node_encryption {
    enabled = true
  }
}

resource "aws_opensearch_domain" "alone" {
  domain_name = "alone"
}

resource "aws_elasticsearch_domain" "alone" {
  domain_name = "older-alone"
  cluster_config {
    instance_count = 1
  }
}
