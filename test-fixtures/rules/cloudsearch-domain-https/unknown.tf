variable "given" {
  type = bool
}

resource "aws_cloudsearch_domain" "unclear" {
  name = "s"
  endpoint_options {
    enforce_https = var.given # expect: undecided var.given
  }
}
