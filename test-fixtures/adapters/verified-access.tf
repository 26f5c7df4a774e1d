resource "aws_verifiedaccess_trust_provider" "example" {
  description = "description"
  device_options {
    tenant_id = "device_options.tenant_id"
  }
  device_trust_provider_type = "device_trust_provider_type"
  native_application_oidc_options {
    authorization_endpoint = "native_application_oidc_options.authorization_endpoint"
    client_id              = "native_application_oidc_options.client_id"
    client_secret          = "native_application_oidc_options.client_secret"
    issuer                 = "native_application_oidc_options.issuer"
    scope                  = "native_application_oidc_options.scope"
    token_endpoint         = "native_application_oidc_options.token_endpoint"
    user_info_endpoint     = "native_application_oidc_options.user_info_endpoint"
  }
  oidc_options {
    authorization_endpoint = "oidc_options.authorization_endpoint"
    client_id              = "oidc_options.client_id"
    client_secret          = "oidc_options.client_secret"
    issuer                 = "oidc_options.issuer"
    scope                  = "oidc_options.scope"
    token_endpoint         = "oidc_options.token_endpoint"
    user_info_endpoint     = "oidc_options.user_info_endpoint"
  }
  policy_reference_name = "policy_reference_name"
  sse_specification {
    customer_managed_key_enabled = true
    kms_key_arn                  = "sse_specification.kms_key_arn"
  }
  tags                     = { key = "tags" }
  trust_provider_type      = "trust_provider_type"
  user_trust_provider_type = "user_trust_provider_type"
}
