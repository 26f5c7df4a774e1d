resource "aws_opensearch_domain" "good" {
  domain_name = "good"
  domain_endpoint_options {
    enforce_https = true
  }
}

resource "aws_elasticsearch_domain" "good" {
  domain_name = "older"
  domain_endpoint_options {
    enforce_https = true
  }
}

resource "aws_opensearch_domain" "by_default" {
  domain_name = "by-default"
  domain_endpoint_options {
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
}
