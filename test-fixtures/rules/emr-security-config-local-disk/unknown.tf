variable "given" {
  type = bool
}

resource "aws_emr_security_configuration" "unclear" {
  name = "s"
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableAtRestEncryption = var.given # expect: undecided var.given
    }
  })
}
