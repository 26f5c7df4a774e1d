resource "aws_cloudsearch_domain" "good" {
  name = "s"
  endpoint_options {
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
}
