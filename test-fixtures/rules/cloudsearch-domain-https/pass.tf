resource "aws_cloudsearch_domain" "good" {
  name = "s"
  endpoint_options {
    enforce_https = true
  }
}
