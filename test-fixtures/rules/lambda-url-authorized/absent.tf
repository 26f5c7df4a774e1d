resource "aws_lambda_function_url" "silent" {
  function_name = "f"
}
