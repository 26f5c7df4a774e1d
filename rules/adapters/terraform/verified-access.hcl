terraform "aws_verifiedaccess_trust_provider" {
  becomes = "AWS::EC2::VerifiedAccessTrustProvider"
  properties {
    OidcOptions = {
      Issuer                = self.oidc_options[0].issuer
      ClientId              = self.oidc_options[0].client_id
      ClientSecret          = self.oidc_options[0].client_secret
      AuthorizationEndpoint = self.oidc_options[0].authorization_endpoint
      TokenEndpoint         = self.oidc_options[0].token_endpoint
      UserInfoEndpoint      = self.oidc_options[0].user_info_endpoint
      Scope                 = self.oidc_options[0].scope
    }
    NativeApplicationOidcOptions = { ClientSecret = self.native_application_oidc_options[0].client_secret }
    Description                  = self.description
    DeviceOptions                = [for o in self.device_options : { TenantId = o.tenant_id }][0]
    DeviceTrustProviderType      = self.device_trust_provider_type
    PolicyReferenceName          = self.policy_reference_name
    SseSpecification             = [for s in self.sse_specification : { CustomerManagedKeyEnabled = s.customer_managed_key_enabled, KmsKeyArn = s.kms_key_arn }][0]
    TrustProviderType            = self.trust_provider_type
    UserTrustProviderType        = self.user_trust_provider_type
    Tags                         = self.tags
  }
}
