resource "aws_lambda_permission" "p" {
  action        = "lambda:InvokeFunctionUrl"
  function_name = "f"
  principal     = "444455556666"
}
