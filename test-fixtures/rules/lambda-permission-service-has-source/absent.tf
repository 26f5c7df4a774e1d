variable "arn" {
  type    = string
  default = null
}
resource "aws_lambda_permission" "null" {
  action        = "lambda:InvokeFunction"
  function_name = "f"
  principal     = "s3.amazonaws.com"
  source_arn    = var.arn # expect: fail
}
