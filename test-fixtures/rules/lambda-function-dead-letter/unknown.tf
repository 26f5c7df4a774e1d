variable "it" {
  type = string
}

resource "aws_lambda_function" "f" {
  function_name = "f"
  role          = "arn:aws:iam::111122223333:role/f"

  dead_letter_config {
    target_arn = var.it # expect: undecided var.it
  }
}
