resource "aws_opensearch_domain" "bad" {
  domain_name = "a"
  vpc_options {
    subnet_ids = [] # expect: fail
  }
}

resource "aws_elasticsearch_domain" "bad" {
  domain_name = "b"
  vpc_options {
    subnet_ids = [] # expect: fail
  }
}
