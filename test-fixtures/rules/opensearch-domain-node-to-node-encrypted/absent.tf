resource "aws_opensearch_domain" "silent" { # expect: fail
  domain_name = "silent"
  cluster_config {
    instance_count = 3
  }
}
