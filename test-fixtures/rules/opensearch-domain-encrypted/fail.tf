resource "aws_opensearch_domain" "bad" {
  domain_name = "bad"
  encrypt_at_rest {
    enabled = false # expect: fail
  }
}

resource "aws_elasticsearch_domain" "bad" {
  domain_name = "older"
  encrypt_at_rest {
    enabled = false # expect: fail
  }
}
