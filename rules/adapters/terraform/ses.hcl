terraform "aws_sesv2_email_identity" {
  becomes = "AWS::SES::EmailIdentity"
  properties {
    DkimSigningAttributes = { DomainSigningPrivateKey = self.dkim_signing_attributes[0].domain_signing_private_key }
  }
}
