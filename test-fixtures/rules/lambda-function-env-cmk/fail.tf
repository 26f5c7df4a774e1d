resource "aws_lambda_function" "f" { # expect: fail
  function_name = "f"
  role          = "arn:aws:iam::111122223333:role/f"

  environment {
    variables = {
      STAGE = "prod"
    }
  }
}
