variable "given" {
  type = list(string)
}

resource "aws_opensearch_domain" "unclear" {
  domain_name = "a"
  vpc_options {
    subnet_ids = var.given # expect: undecided var.given
  }
}
