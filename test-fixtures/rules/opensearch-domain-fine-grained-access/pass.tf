resource "aws_opensearch_domain" "good" {
  domain_name = "a"
  advanced_security_options {
    enabled = true
  }
}

resource "aws_elasticsearch_domain" "good" {
  domain_name = "b"
  advanced_security_options {
    enabled = true
  }
}
