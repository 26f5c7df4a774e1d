resource "aws_lambda_permission" "p" {
  action        = "lambda:UpdateFunctionCode" # expect: fail
  function_name = "f"
  principal     = "444455556666"
}
