resource "aws_cognito_identity_pool" "example" {
  allow_classic_flow               = true
  allow_unauthenticated_identities = true
  cognito_identity_providers {
    client_id               = "cognito_identity_providers.client_id"
    provider_name           = "cognito_identity_providers.provider_name"
    server_side_token_check = true
  }
  developer_provider_name      = "developer_provider_name"
  identity_pool_name           = "identity_pool_name"
  openid_connect_provider_arns = ["openid_connect_provider_arns"]
  saml_provider_arns           = ["saml_provider_arns"]
  supported_login_providers    = { key = "supported_login_providers" }
  tags                         = { key = "tags" }
}

resource "aws_cognito_identity_provider" "example" {
  attribute_mapping = { key = "attribute_mapping" }
  idp_identifiers   = ["idp_identifiers"]
  provider_details  = { key = "provider_details" }
  provider_name     = "provider_name"
  provider_type     = "provider_type"
  user_pool_id      = "user_pool_id"
}

resource "aws_cognito_user_pool" "example" {
  account_recovery_setting {
    recovery_mechanism {
      name     = "account_recovery_setting.recovery_mechanism.name"
      priority = 1
    }
  }
  admin_create_user_config {
    allow_admin_create_user_only = true
    invite_message_template {
      email_message = "admin_create_user_config.invite_message_template.email_message"
      email_subject = "admin_create_user_config.invite_message_template.email_subject"
      sms_message   = "admin_create_user_config.invite_message_template.sms_message"
    }
  }
  alias_attributes         = ["alias_attributes"]
  auto_verified_attributes = ["auto_verified_attributes"]
  deletion_protection      = "deletion_protection"
  device_configuration {
    challenge_required_on_new_device      = true
    device_only_remembered_on_user_prompt = true
  }
  email_configuration {
    configuration_set      = "email_configuration.configuration_set"
    email_sending_account  = "email_configuration.email_sending_account"
    reply_to_email_address = "email_configuration.reply_to_email_address"
    source_arn             = "email_configuration.source_arn"
  }
  email_mfa_configuration {
  }
  email_verification_message = "email_verification_message"
  email_verification_subject = "email_verification_subject"
  lambda_config {
    create_auth_challenge = "lambda_config.create_auth_challenge"
    custom_email_sender {
      lambda_arn     = "lambda_config.custom_email_sender.lambda_arn"
      lambda_version = "lambda_config.custom_email_sender.lambda_version"
    }
    custom_message = "lambda_config.custom_message"
    custom_sms_sender {
      lambda_arn     = "lambda_config.custom_sms_sender.lambda_arn"
      lambda_version = "lambda_config.custom_sms_sender.lambda_version"
    }
    define_auth_challenge = "lambda_config.define_auth_challenge"
    kms_key_id            = "lambda_config.kms_key_id"
    post_authentication   = "lambda_config.post_authentication"
    post_confirmation     = "lambda_config.post_confirmation"
    pre_authentication    = "lambda_config.pre_authentication"
    pre_sign_up           = "lambda_config.pre_sign_up"
    pre_token_generation  = "lambda_config.pre_token_generation"
    pre_token_generation_config {
      lambda_arn     = "lambda_config.pre_token_generation_config.lambda_arn"
      lambda_version = "lambda_config.pre_token_generation_config.lambda_version"
    }
    user_migration                 = "lambda_config.user_migration"
    verify_auth_challenge_response = "lambda_config.verify_auth_challenge_response"
  }
  mfa_configuration = "mfa_configuration"
  name              = "name"
  password_policy {
    minimum_length                   = 2
    password_history_size            = 3
    require_lowercase                = true
    require_numbers                  = true
    require_symbols                  = true
    require_uppercase                = true
    temporary_password_validity_days = 4
  }
  sign_in_policy {
    allowed_first_auth_factors = ["sign_in_policy.allowed_first_auth_factors"]
  }
  sms_authentication_message = "sms_authentication_message"
  sms_configuration {
    external_id    = "sms_configuration.external_id"
    sns_caller_arn = "sms_configuration.sns_caller_arn"
    sns_region     = "sms_configuration.sns_region"
  }
  sms_verification_message = "sms_verification_message"
  software_token_mfa_configuration {
    enabled = true
  }
  tags = { key = "tags" }
  user_attribute_update_settings {
    attributes_require_verification_before_update = ["user_attribute_update_settings.attributes_require_verification_before_update"]
  }
  user_pool_add_ons {
    advanced_security_mode = "user_pool_add_ons.advanced_security_mode"
  }
  user_pool_tier      = "user_pool_tier"
  username_attributes = ["username_attributes"]
  username_configuration {
    case_sensitive = true
  }
  verification_message_template {
    default_email_option  = "verification_message_template.default_email_option"
    email_message         = "verification_message_template.email_message"
    email_message_by_link = "verification_message_template.email_message_by_link"
    email_subject         = "verification_message_template.email_subject"
    email_subject_by_link = "verification_message_template.email_subject_by_link"
    sms_message           = "verification_message_template.sms_message"
  }
}

resource "aws_cognito_user_pool_client" "example" {
  access_token_validity                = 1
  allowed_oauth_flows                  = ["allowed_oauth_flows"]
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_scopes                 = ["allowed_oauth_scopes"]
  analytics_configuration {
    application_arn  = "analytics_configuration.application_arn"
    application_id   = "analytics_configuration.application_id"
    external_id      = "analytics_configuration.external_id"
    role_arn         = "analytics_configuration.role_arn"
    user_data_shared = true
  }
  auth_session_validity                         = 2
  callback_urls                                 = ["callback_urls"]
  default_redirect_uri                          = "default_redirect_uri"
  enable_propagate_additional_user_context_data = true
  enable_token_revocation                       = true
  explicit_auth_flows                           = ["explicit_auth_flows"]
  generate_secret                               = true
  id_token_validity                             = 3
  logout_urls                                   = ["logout_urls"]
  name                                          = "name"
  prevent_user_existence_errors                 = "prevent_user_existence_errors"
  read_attributes                               = ["read_attributes"]
  refresh_token_rotation {
    feature                    = "refresh_token_rotation.feature"
    retry_grace_period_seconds = 4
  }
  refresh_token_validity       = 5
  supported_identity_providers = ["supported_identity_providers"]
  token_validity_units {
    access_token  = "token_validity_units.access_token"
    id_token      = "token_validity_units.id_token"
    refresh_token = "token_validity_units.refresh_token"
  }
  user_pool_id     = "user_pool_id"
  write_attributes = ["write_attributes"]
}

resource "aws_cognito_managed_user_pool_client" "example" {
  access_token_validity                = 1
  allowed_oauth_flows                  = ["allowed_oauth_flows"]
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_scopes                 = ["allowed_oauth_scopes"]
  analytics_configuration {
    application_arn  = "analytics_configuration.application_arn"
    application_id   = "analytics_configuration.application_id"
    external_id      = "analytics_configuration.external_id"
    role_arn         = "analytics_configuration.role_arn"
    user_data_shared = true
  }
  auth_session_validity                         = 2
  callback_urls                                 = ["callback_urls"]
  default_redirect_uri                          = "default_redirect_uri"
  enable_propagate_additional_user_context_data = true
  enable_token_revocation                       = true
  explicit_auth_flows                           = ["explicit_auth_flows"]
  id_token_validity                             = 3
  logout_urls                                   = ["logout_urls"]
  prevent_user_existence_errors                 = "prevent_user_existence_errors"
  read_attributes                               = ["read_attributes"]
  refresh_token_rotation {
    feature                    = "refresh_token_rotation.feature"
    retry_grace_period_seconds = 4
  }
  refresh_token_validity       = 5
  supported_identity_providers = ["supported_identity_providers"]
  token_validity_units {
    access_token  = "token_validity_units.access_token"
    id_token      = "token_validity_units.id_token"
    refresh_token = "token_validity_units.refresh_token"
  }
  user_pool_id     = "user_pool_id"
  write_attributes = ["write_attributes"]
}

resource "aws_cognito_identity_pool_roles_attachment" "example" {
  identity_pool_id = "identity_pool_id"
  roles            = { key = "roles" }
}
