resource "aws_emr_security_configuration" "silent" {
  name          = "s"
  configuration = jsonencode({ LakeFormationConfiguration = {} }) # expect: fail
}
