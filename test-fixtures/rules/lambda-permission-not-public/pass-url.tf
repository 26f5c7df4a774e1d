# what a function URL needs beside its own permission
resource "aws_lambda_permission" "url" {
  action                   = "lambda:InvokeFunction"
  function_name            = "site"
  principal                = "*"
  invoked_via_function_url = true
}
