resource "aws_config_config_rule" "own" {
  name = "own"
  source {
    owner             = "CUSTOM_LAMBDA"
    source_identifier = aws_lambda_function.check.arn
  }
}
resource "aws_lambda_function" "check" {
  function_name = "check"
  role          = "arn:aws:iam::111122223333:role/check"
}
resource "aws_lambda_permission" "config" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.check.function_name
  principal     = "config.amazonaws.com"
}

resource "aws_config_config_rule" "managed" {
  name = "managed"
  source {
    owner             = "AWS"
    source_identifier = "ENCRYPTED_VOLUMES"
  }
}
