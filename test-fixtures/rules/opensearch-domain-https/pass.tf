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
