resource "aws_lambda_permission" "silent" {
  action        = "lambda:InvokeFunction"
  function_name = "f"
}
