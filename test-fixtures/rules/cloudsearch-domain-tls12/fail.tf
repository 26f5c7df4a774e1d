resource "aws_cloudsearch_domain" "bad" {
  name = "s"
  endpoint_options {
    tls_security_policy = "Policy-Min-TLS-1-0-2019-07" # expect: fail
  }
}
