variable "given" {
  type = string
}

resource "aws_emr_security_configuration" "unclear" {
  name = "s"
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableAtRestEncryption    = true
      EnableInTransitEncryption = false
      AtRestEncryptionConfiguration = {
        S3EncryptionConfiguration = {
          EncryptionMode = var.given # expect: undecided var.given
        }
      }
    }
  })
}
