resource "aws_opensearch_domain" "bad" {
  domain_name = "a"
  advanced_security_options {
    enabled = false # expect: fail
  }
}

resource "aws_elasticsearch_domain" "bad" {
  domain_name = "b"
  advanced_security_options {
    enabled = false # expect: fail
  }
}
