resource "aws_lambda_permission" "p" {
  action        = "lambda:*" # expect: fail
  function_name = "f"
  principal     = "444455556666"
}
