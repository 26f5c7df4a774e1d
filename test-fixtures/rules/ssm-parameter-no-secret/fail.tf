resource "aws_ssm_parameter" "password" {
  name  = "/app/db/password"
  type  = "String"
  value = "correct horse 7" # expect: fail
}
resource "aws_ssm_parameter" "insecure" {
  name           = "/app/api-token"
  type           = "String"
  insecure_value = "correct horse 9" # expect: fail
}
