variable "v" {
  type = string
}
resource "aws_lambda_permission" "unclear" {
  action        = "lambda:InvokeFunction"
  function_name = "f"
  principal     = var.v # expect: undecided var.v
}
