resource "aws_opensearch_domain" "silent" { # expect: fail
  domain_name = "a"
}
