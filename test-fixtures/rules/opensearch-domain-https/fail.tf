resource "aws_opensearch_domain" "bad" {
  domain_name = "bad"
  domain_endpoint_options {
    enforce_https = false # expect: fail
  }
}

resource "aws_elasticsearch_domain" "bad" {
  domain_name = "older"
  domain_endpoint_options {
    enforce_https = false # expect: fail
  }
}
