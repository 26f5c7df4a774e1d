resource "aws_opensearch_domain" "bad" {
  domain_name = "bad"
  domain_endpoint_options {
    tls_security_policy = "Policy-Min-TLS-1-0-2019-07" # expect: fail
  }
}

resource "aws_elasticsearch_domain" "bad" {
  domain_name = "older"
  domain_endpoint_options {
    tls_security_policy = "Policy-Min-TLS-1-0-2019-07" # expect: fail
  }
}
