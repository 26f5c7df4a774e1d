resource "aws_lambda_function_url" "u" {
  function_name      = "f"
  authorization_type = "AWS_IAM"
  cors {
    allow_origins = ["https://example.com"]
    allow_methods = ["*"]
  }
}
