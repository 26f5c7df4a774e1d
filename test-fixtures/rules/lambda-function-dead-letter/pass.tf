resource "aws_lambda_function" "f" {
  function_name = "f"
  role          = "arn:aws:iam::111122223333:role/f"

  dead_letter_config {
    target_arn = "arn:aws:sqs:eu-west-1:111122223333:lost"
  }
}
