variable "policy" {
  type = string
}
resource "aws_ssoadmin_permission_set" "this" {
  name         = "this"
  instance_arn = "arn:aws:sso:::instance/ssoins-1"
}
resource "aws_ssoadmin_permission_set_inline_policy" "this" {
  permission_set_arn = aws_ssoadmin_permission_set.this.arn
  instance_arn       = "arn:aws:sso:::instance/ssoins-1"
  inline_policy = var.policy # expect: undecided var.policy
}
