resource "aws_lambda_function" "known" {
  function_name = "f"
  role          = "r"
  environment {
    variables = {
      STAGE       = "prod"
      DB_PASSWORD = "not-a-real-one-7" # expect: fail
    }
  }
}
