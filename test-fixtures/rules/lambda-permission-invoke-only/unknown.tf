variable "it" {
  type = string
}

resource "aws_lambda_permission" "p" {
  action        = var.it # expect: undecided var.it
  function_name = "f"
  principal     = "444455556666"
}
