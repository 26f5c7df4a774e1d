resource "aws_emr_security_configuration" "silent" {
  name = "s"
  configuration = jsonencode({
    EncryptionConfiguration = { # expect: fail
      EnableAtRestEncryption    = true
      EnableInTransitEncryption = false
    }
  })
}

# without any encryption at rest, which another rule tells
resource "aws_emr_security_configuration" "off" {
  name          = "s"
  configuration = jsonencode({ LakeFormationConfiguration = {} })
}
