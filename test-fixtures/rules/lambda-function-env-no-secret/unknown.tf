variable "env" {
  type = map(string)
}
resource "aws_lambda_function" "unclear" {
  function_name = "f"
  role          = "r"
  environment {
    variables = var.env # expect: undecided var.env
  }
}
