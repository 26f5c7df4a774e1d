resource "aws_opensearch_domain" "good" {
  domain_name = "a"
  vpc_options {
    subnet_ids         = ["subnet-1"]
    security_group_ids = ["sg-1"]
  }
}

resource "aws_elasticsearch_domain" "good" {
  domain_name = "b"
  vpc_options {
    subnet_ids         = ["subnet-1"]
    security_group_ids = ["sg-1"]
  }
}
