resource "aws_opensearch_domain" "good" {
  domain_name = "good"
  encrypt_at_rest {
    enabled = true
  }
}

resource "aws_elasticsearch_domain" "good" {
  domain_name = "older"
  encrypt_at_rest {
    enabled = true
  }
}
