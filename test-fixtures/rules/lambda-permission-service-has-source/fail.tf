resource "aws_lambda_permission" "anyone" { # expect: fail
  action        = "lambda:InvokeFunction"
  function_name = "f"
  principal     = "s3.amazonaws.com"
}
