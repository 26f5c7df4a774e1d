resource "random_password" "db" {
  length = 32
}
resource "aws_ssm_parameter" "made" {
  name  = "/app/db/password"
  type  = "SecureString"
  value = random_password.db.result
}
resource "aws_ssm_parameter" "placeholder" {
  name  = "/app/token"
  type  = "SecureString"
  value = "changeme"
}
resource "aws_ssm_parameter" "about" {
  name  = "/app/db/secret-arn"
  type  = "String"
  value = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:db"
}

# another rule's matter: the type says that it is secret
resource "aws_ssm_parameter" "secure" {
  name  = "/app/db/password"
  type  = "SecureString"
  value = "correct horse 7"
}
