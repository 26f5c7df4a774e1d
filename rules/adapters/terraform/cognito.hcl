terraform "aws_cognito_identity_pool" {
  becomes = "AWS::Cognito::IdentityPool"
  properties {
    IdentityPoolName               = self.identity_pool_name
    AllowUnauthenticatedIdentities = self.allow_unauthenticated_identities
    AllowClassicFlow               = self.allow_classic_flow
    CognitoIdentityProviders = [for p in self.cognito_identity_providers : {
      ClientId             = p.client_id
      ProviderName         = p.provider_name
      ServerSideTokenCheck = p.server_side_token_check
    }]
    DeveloperProviderName     = self.developer_provider_name
    OpenIdConnectProviderARNs = self.openid_connect_provider_arns
    SamlProviderARNs          = self.saml_provider_arns
    SupportedLoginProviders   = self.supported_login_providers
    IdentityPoolTags          = self.tags
  }
}

terraform "aws_cognito_identity_provider" {
  becomes = "AWS::Cognito::UserPoolIdentityProvider"
  properties {
    ProviderDetails  = self.provider_details
    AttributeMapping = self.attribute_mapping
    IdpIdentifiers   = self.idp_identifiers
    ProviderName     = self.provider_name
    ProviderType     = self.provider_type
    UserPoolId       = self.user_pool_id
  }
}

terraform "aws_cognito_user_pool" {
  becomes = "AWS::Cognito::UserPool"
  properties {
    UserPoolName     = self.name
    MfaConfiguration = self.mfa_configuration
    Policies = {
      PasswordPolicy = {
        MinimumLength                 = self.password_policy[0].minimum_length
        RequireLowercase              = self.password_policy[0].require_lowercase
        RequireUppercase              = self.password_policy[0].require_uppercase
        RequireNumbers                = self.password_policy[0].require_numbers
        RequireSymbols                = self.password_policy[0].require_symbols
        PasswordHistorySize           = self.password_policy[0].password_history_size
        TemporaryPasswordValidityDays = self.password_policy[0].temporary_password_validity_days
      }
      SignInPolicy = [for p in self.sign_in_policy : { AllowedFirstAuthFactors = p.allowed_first_auth_factors }][0]
    }
    UserPoolAddOns = { AdvancedSecurityMode = self.user_pool_add_ons[0].advanced_security_mode }
    AccountRecoverySetting = [for s in self.account_recovery_setting : {
      RecoveryMechanisms = [for m in s.recovery_mechanism : { Name = m.name, Priority = m.priority }]
    }][0]
    AdminCreateUserConfig = [for c in self.admin_create_user_config : {
      AllowAdminCreateUserOnly = c.allow_admin_create_user_only
      InviteMessageTemplate    = [for t in c.invite_message_template : { EmailMessage = t.email_message, EmailSubject = t.email_subject, SMSMessage = t.sms_message }][0]
    }][0]
    AliasAttributes        = self.alias_attributes
    AutoVerifiedAttributes = self.auto_verified_attributes
    DeletionProtection     = self.deletion_protection
    DeviceConfiguration = [for c in self.device_configuration : {
      ChallengeRequiredOnNewDevice     = c.challenge_required_on_new_device
      DeviceOnlyRememberedOnUserPrompt = c.device_only_remembered_on_user_prompt
    }][0]
    EmailConfiguration = [for c in self.email_configuration : {
      ConfigurationSet    = c.configuration_set
      EmailSendingAccount = c.email_sending_account
      ReplyToEmailAddress = c.reply_to_email_address
      SourceArn           = c.source_arn
    }][0]
    EmailVerificationMessage = self.email_verification_message
    EmailVerificationSubject = self.email_verification_subject
    LambdaConfig = [for c in self.lambda_config : {
      CreateAuthChallenge         = c.create_auth_challenge
      CustomEmailSender           = [for s in c.custom_email_sender : { LambdaArn = s.lambda_arn, LambdaVersion = s.lambda_version }][0]
      CustomMessage               = c.custom_message
      CustomSMSSender             = [for s in c.custom_sms_sender : { LambdaArn = s.lambda_arn, LambdaVersion = s.lambda_version }][0]
      DefineAuthChallenge         = c.define_auth_challenge
      KMSKeyID                    = c.kms_key_id
      PostAuthentication          = c.post_authentication
      PostConfirmation            = c.post_confirmation
      PreAuthentication           = c.pre_authentication
      PreSignUp                   = c.pre_sign_up
      PreTokenGeneration          = c.pre_token_generation
      PreTokenGenerationConfig    = [for o in c.pre_token_generation_config : { LambdaArn = o.lambda_arn, LambdaVersion = o.lambda_version }][0]
      UserMigration               = c.user_migration
      VerifyAuthChallengeResponse = c.verify_auth_challenge_response
    }][0]
    SmsAuthenticationMessage    = self.sms_authentication_message
    SmsConfiguration            = [for c in self.sms_configuration : { ExternalId = c.external_id, SnsCallerArn = c.sns_caller_arn, SnsRegion = c.sns_region }][0]
    SmsVerificationMessage      = self.sms_verification_message
    UserAttributeUpdateSettings = [for s in self.user_attribute_update_settings : { AttributesRequireVerificationBeforeUpdate = s.attributes_require_verification_before_update }][0]
    UserPoolTier                = self.user_pool_tier
    UsernameAttributes          = self.username_attributes
    UsernameConfiguration       = [for c in self.username_configuration : { CaseSensitive = c.case_sensitive }][0]
    VerificationMessageTemplate = [for t in self.verification_message_template : {
      DefaultEmailOption = t.default_email_option
      EmailMessage       = t.email_message
      EmailMessageByLink = t.email_message_by_link
      EmailSubject       = t.email_subject
      EmailSubjectByLink = t.email_subject_by_link
      SmsMessage         = t.sms_message
    }][0]
    EnabledMfas = concat(
      [for c in self.software_token_mfa_configuration : "SOFTWARE_TOKEN_MFA" if c.enabled == true],
      [for c in self.email_mfa_configuration : "EMAIL_OTP"]
    )
    UserPoolTags = self.tags
  }
}

terraform "aws_cognito_user_pool_client" {
  becomes = "AWS::Cognito::UserPoolClient"
  properties {
    ClientName                      = self.name
    CallbackURLs                    = self.callback_urls
    LogoutURLs                      = self.logout_urls
    AllowedOAuthFlows               = self.allowed_oauth_flows
    AccessTokenValidity             = self.access_token_validity
    AllowedOAuthFlowsUserPoolClient = self.allowed_oauth_flows_user_pool_client
    AllowedOAuthScopes              = self.allowed_oauth_scopes
    AnalyticsConfiguration = [for c in self.analytics_configuration : {
      ApplicationArn = c.application_arn
      ApplicationId  = c.application_id
      ExternalId     = c.external_id
      RoleArn        = c.role_arn
      UserDataShared = c.user_data_shared
    }][0]
    AuthSessionValidity                      = self.auth_session_validity
    DefaultRedirectURI                       = self.default_redirect_uri
    EnablePropagateAdditionalUserContextData = self.enable_propagate_additional_user_context_data
    EnableTokenRevocation                    = self.enable_token_revocation
    ExplicitAuthFlows                        = self.explicit_auth_flows
    GenerateSecret                           = self.generate_secret
    IdTokenValidity                          = self.id_token_validity
    PreventUserExistenceErrors               = self.prevent_user_existence_errors
    ReadAttributes                           = self.read_attributes
    RefreshTokenRotation                     = [for r in self.refresh_token_rotation : { Feature = r.feature, RetryGracePeriodSeconds = r.retry_grace_period_seconds }][0]
    RefreshTokenValidity                     = self.refresh_token_validity
    SupportedIdentityProviders               = self.supported_identity_providers
    TokenValidityUnits                       = [for u in self.token_validity_units : { AccessToken = u.access_token, IdToken = u.id_token, RefreshToken = u.refresh_token }][0]
    UserPoolId                               = self.user_pool_id
    WriteAttributes                          = self.write_attributes
  }
}

terraform "aws_cognito_managed_user_pool_client" {
  becomes = "AWS::Cognito::UserPoolClient"
  properties {
    CallbackURLs                    = self.callback_urls
    LogoutURLs                      = self.logout_urls
    AllowedOAuthFlows               = self.allowed_oauth_flows
    AccessTokenValidity             = self.access_token_validity
    AllowedOAuthFlowsUserPoolClient = self.allowed_oauth_flows_user_pool_client
    AllowedOAuthScopes              = self.allowed_oauth_scopes
    AnalyticsConfiguration = [for c in self.analytics_configuration : {
      ApplicationArn = c.application_arn
      ApplicationId  = c.application_id
      ExternalId     = c.external_id
      RoleArn        = c.role_arn
      UserDataShared = c.user_data_shared
    }][0]
    AuthSessionValidity                      = self.auth_session_validity
    DefaultRedirectURI                       = self.default_redirect_uri
    EnablePropagateAdditionalUserContextData = self.enable_propagate_additional_user_context_data
    EnableTokenRevocation                    = self.enable_token_revocation
    ExplicitAuthFlows                        = self.explicit_auth_flows
    IdTokenValidity                          = self.id_token_validity
    PreventUserExistenceErrors               = self.prevent_user_existence_errors
    ReadAttributes                           = self.read_attributes
    RefreshTokenRotation                     = [for r in self.refresh_token_rotation : { Feature = r.feature, RetryGracePeriodSeconds = r.retry_grace_period_seconds }][0]
    RefreshTokenValidity                     = self.refresh_token_validity
    SupportedIdentityProviders               = self.supported_identity_providers
    TokenValidityUnits                       = [for u in self.token_validity_units : { AccessToken = u.access_token, IdToken = u.id_token, RefreshToken = u.refresh_token }][0]
    UserPoolId                               = self.user_pool_id
    WriteAttributes                          = self.write_attributes
  }
}

terraform "aws_cognito_identity_pool_roles_attachment" {
  becomes = "AWS::Cognito::IdentityPoolRoleAttachment"
  properties {
    IdentityPoolId = self.identity_pool_id
    Roles          = self.roles
  }
}
