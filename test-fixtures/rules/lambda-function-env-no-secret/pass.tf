resource "aws_lambda_function" "named" {
  function_name = "f"
  role          = "r"
  environment {
    variables = {
      SECRET_ARN  = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:db"
      TOKEN_URL   = "https://auth.example.com/token"
      DB_PASSWORD = "/prod/db/password"
    }
  }
}
