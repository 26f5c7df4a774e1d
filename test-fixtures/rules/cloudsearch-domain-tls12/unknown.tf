variable "given" {
  type = string
}

resource "aws_cloudsearch_domain" "unclear" {
  name = "s"
  endpoint_options {
    tls_security_policy = var.given # expect: undecided var.given
  }
}
