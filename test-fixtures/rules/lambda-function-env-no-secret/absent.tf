resource "aws_lambda_function" "silent" {
  function_name = "f"
  role          = "r"
}
