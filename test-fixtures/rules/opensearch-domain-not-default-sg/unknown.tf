variable "given" {
  type = list(string)
}

resource "aws_opensearch_domain" "unclear" {
  domain_name = "a"
  vpc_options {
    subnet_ids         = ["subnet-1"]
    security_group_ids = var.given # expect: undecided var.given
  }
}
