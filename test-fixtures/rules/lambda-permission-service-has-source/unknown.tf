variable "arn" {
  type = string
}
resource "aws_lambda_permission" "unclear" {
  action        = "lambda:InvokeFunction"
  function_name = "f"
  principal     = "s3.amazonaws.com"
  source_arn    = var.arn # expect: undecided var.arn
}
