resource "aws_lambda_permission" "good" {
  action        = "lambda:InvokeFunction"
  function_name = "f"
  principal     = "111122223333"
}
