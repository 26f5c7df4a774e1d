resource "aws_config_config_rule" "own" {
  name = "own"
  source {
    owner             = "CUSTOM_LAMBDA"
    source_identifier = aws_lambda_function.check.arn
  }
}
resource "aws_lambda_function" "check" { # expect: fail
  function_name = "check"
  role          = "arn:aws:iam::111122223333:role/check"
}
