resource "aws_lambda_function" "empty" {
  function_name = "f"
  role          = "r"
  environment {
    variables = {}
  }
}
