resource "aws_cloudsearch_domain" "bad" {
  name = "s"
  endpoint_options {
    enforce_https = false # expect: fail
  }
}
