resource "aws_emr_security_configuration" "silent" {
  configuration = jsonencode({ EncryptionConfiguration = { EnableAtRestEncryption = true } }) # expect: fail
}
