variable "it" {
  type = list(string)
}

resource "aws_lambda_function_url" "u" {
  function_name      = "f"
  authorization_type = "AWS_IAM"
  cors {
    allow_origins = var.it # expect: undecided var.it
    allow_methods = ["*"]
  }
}
