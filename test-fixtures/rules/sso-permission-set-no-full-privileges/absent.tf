resource "aws_ssoadmin_permission_set" "this" {
  name         = "this"
  instance_arn = "arn:aws:sso:::instance/ssoins-1"
}
