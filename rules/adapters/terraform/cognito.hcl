terraform "aws_cognito_identity_pool" {
  becomes = "AWS::Cognito::IdentityPool"
  properties {
    IdentityPoolName               = self.identity_pool_name
    AllowUnauthenticatedIdentities = self.allow_unauthenticated_identities
    AllowClassicFlow               = self.allow_classic_flow
  }
}

terraform "aws_cognito_identity_provider" {
  becomes = "AWS::Cognito::UserPoolIdentityProvider"
  properties {
    ProviderDetails = self.provider_details
  }
}

terraform "aws_cognito_user_pool" {
  becomes = "AWS::Cognito::UserPool"
  properties {
    UserPoolName     = self.name
    MfaConfiguration = self.mfa_configuration
    Policies         = { PasswordPolicy = { MinimumLength = self.password_policy[0].minimum_length } }
    UserPoolAddOns   = { AdvancedSecurityMode = self.user_pool_add_ons[0].advanced_security_mode }
  }
}

terraform "aws_cognito_user_pool_client" {
  becomes = "AWS::Cognito::UserPoolClient"
  properties {
    ClientName        = self.name
    CallbackURLs      = self.callback_urls
    LogoutURLs        = self.logout_urls
    AllowedOAuthFlows = self.allowed_oauth_flows
  }
}

terraform "aws_cognito_managed_user_pool_client" {
  becomes = "AWS::Cognito::UserPoolClient"
  properties {
    CallbackURLs      = self.callback_urls
    LogoutURLs        = self.logout_urls
    AllowedOAuthFlows = self.allowed_oauth_flows
  }
}
