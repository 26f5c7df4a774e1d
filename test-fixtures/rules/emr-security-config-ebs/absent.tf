resource "aws_emr_security_configuration" "silent" {
  name = "s"
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableAtRestEncryption    = true
      EnableInTransitEncryption = false
      AtRestEncryptionConfiguration = {
        LocalDiskEncryptionConfiguration = { # expect: fail
          EncryptionKeyProviderType = "AwsKms"
          AwsKmsKey                 = "arn:aws:kms:eu-west-1:111122223333:key/k"
        }
      }
    }
  })
}

# without any encryption at rest, which another rule tells
resource "aws_emr_security_configuration" "off" {
  name          = "s"
  configuration = jsonencode({ LakeFormationConfiguration = {} })
}
