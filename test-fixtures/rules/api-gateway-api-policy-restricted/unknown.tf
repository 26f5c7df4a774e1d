variable "policy" {
  type = string
}

resource "aws_api_gateway_rest_api" "inside" {
  name   = "inside"
  policy = var.policy # expect: undecided var.policy
  endpoint_configuration {
    types = ["PRIVATE"]
  }
}
