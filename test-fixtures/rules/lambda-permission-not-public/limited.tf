resource "aws_lambda_permission" "org" {
  action           = "lambda:InvokeFunction"
  function_name    = "f"
  principal        = "*"
  principal_org_id = "o-1234567890"
}
