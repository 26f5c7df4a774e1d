terraform "aws_verifiedaccess_trust_provider" {
  becomes = "AWS::EC2::VerifiedAccessTrustProvider"
  properties {
    OidcOptions                  = { ClientSecret = self.oidc_options[0].client_secret }
    NativeApplicationOidcOptions = { ClientSecret = self.native_application_oidc_options[0].client_secret }
  }
}
