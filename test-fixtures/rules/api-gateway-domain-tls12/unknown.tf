variable "policy" {
  type = string
}

resource "aws_api_gateway_domain_name" "unclear" {
  domain_name     = "api.example.com"
  security_policy = var.policy # expect: undecided var.policy
}
