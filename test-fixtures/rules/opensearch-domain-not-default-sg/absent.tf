resource "aws_opensearch_domain" "silent" {
  domain_name = "a"
}
