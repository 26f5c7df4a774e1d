variable "tls" {
  type = bool
}
resource "aws_emr_security_configuration" "unclear" {
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableAtRestEncryption    = true
      EnableInTransitEncryption = var.tls # expect: undecided var.tls
      InTransitEncryptionConfiguration = {
        TLSCertificateConfiguration = { CertificateProviderType = "PEM", S3Object = "s3://b/c.zip" }
      }
    }
  })
}
