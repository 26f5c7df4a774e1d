variable "v" {
  type = string
}
resource "aws_lambda_function_url" "unclear" {
  function_name      = "f"
  authorization_type = var.v # expect: undecided var.v
}
