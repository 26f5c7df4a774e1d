variable "policy" {
  type = string
}

resource "aws_opensearch_domain" "unclear" {
  domain_name     = "unclear"
  access_policies = var.policy # expect: undecided var.policy
}
