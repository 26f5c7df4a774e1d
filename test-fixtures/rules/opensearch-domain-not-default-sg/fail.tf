resource "aws_opensearch_domain" "bad" {
  domain_name = "a"
  vpc_options { # expect: fail
    subnet_ids = ["subnet-1"]
  }
}

resource "aws_elasticsearch_domain" "bad" {
  domain_name = "b"
  vpc_options { # expect: fail
    subnet_ids = ["subnet-1"]
  }
}
