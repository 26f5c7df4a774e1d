resource "aws_emr_security_configuration" "bad" {
  name = "s"
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableAtRestEncryption    = false # expect: fail
      EnableInTransitEncryption = true
    }
  })
}
