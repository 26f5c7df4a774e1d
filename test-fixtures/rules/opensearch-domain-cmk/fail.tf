resource "aws_opensearch_domain" "bad" {
  domain_name = "a"
  encrypt_at_rest { # expect: fail
    enabled = true
  }
}

resource "aws_elasticsearch_domain" "bad" {
  domain_name = "b"
  encrypt_at_rest { # expect: fail
    enabled = true
  }
}
