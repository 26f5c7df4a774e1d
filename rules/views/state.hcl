# What Terraform's providers call sensitive, by type and path without indices: in a state it stands in clear. A newer state marks these itself,
# an older one does not. AWS's stand in src/main/facts; a test compares.

schema "terraform::State" {
  Resources = "number"
  Encrypted = "bool"
}

schema "terraform::StateResource" {
  Type  = "string"
  Kind  = "string"
  Texts = "list(object)"
}

schema "terraform::StateOutput" {
  Texts = "list(object)"
}

view "account" {
  state_secrets = {
    acme_certificate                                 = ["private_key_pem", "certificate_p12", "certificate_p12_password"]
    acme_registration                                = ["account_key_pem"]
    aws_acm_certificate                              = ["private_key"]
    aws_amplify_app                                  = ["access_token", "basic_auth_credentials", "oauth_token"]
    aws_amplify_branch                               = ["basic_auth_credentials"]
    aws_api_gateway_api_key                          = ["value"]
    aws_api_gateway_domain_name                      = ["certificate_private_key"]
    aws_appsync_api_key                              = ["key"]
    aws_bedrockagentcore_api_key_credential_provider = ["api_key"]
    aws_codebuild_source_credential                  = ["token"]
    aws_codebuild_webhook                            = ["secret"]
    aws_cognito_identity_provider                    = ["provider_details.client_secret"]
    aws_cognito_managed_user_pool_client             = ["client_secret"]
    aws_cognito_user                                 = ["password", "temporary_password"]
    aws_cognito_user_pool_client                     = ["client_secret"]
    aws_connect_user                                 = ["password"]
    aws_datasync_location_fsx_windows_file_system    = ["password"]
    aws_datasync_location_object_storage             = ["secret_key"]
    aws_datasync_location_smb                        = ["password"]
    aws_db_instance                                  = ["password"]
    aws_directory_service_directory                  = ["password"]
    aws_directory_service_radius_settings            = ["shared_secret"]
    aws_dms_certificate                              = ["certificate_wallet"]
    aws_dms_endpoint                                 = ["password"]
    aws_docdb_cluster                                = ["master_password"]
    aws_docdbelastic_cluster                         = ["admin_user_password"]
    aws_ecr_authorization_token                      = ["authorization_token", "password"]
    aws_eks_cluster_auth                             = ["token"]
    aws_elasticache_replication_group                = ["auth_token"]
    aws_elasticache_user                             = ["passwords"]
    aws_fsx_ontap_file_system                        = ["fsx_admin_password"]
    aws_fsx_ontap_storage_virtual_machine            = ["svm_admin_password"]
    aws_grafana_workspace_api_key                    = ["key"]
    aws_grafana_workspace_service_account_token      = ["key"]
    aws_iam_access_key                               = ["secret", "ses_smtp_password_v4"]
    aws_iam_server_certificate                       = ["private_key"]
    aws_iam_service_specific_credential              = ["service_credential_secret", "service_password"]
    aws_iam_user_login_profile                       = ["password"]
    aws_iot_certificate                              = ["private_key"]
    aws_kms_ciphertext                               = ["plaintext"]
    aws_kms_external_key                             = ["key_material_base64"]
    aws_kms_replica_external_key                     = ["key_material_base64"]
    aws_kms_secrets                                  = ["plaintext"]
    aws_lb_listener                                  = ["default_action.authenticate_oidc.client_secret"]
    aws_lb_listener_rule                             = ["action.authenticate_oidc.client_secret"]
    aws_lightsail_bucket_access_key                  = ["secret_access_key"]
    aws_lightsail_database                           = ["master_password"]
    aws_lightsail_key_pair                           = ["private_key"]
    aws_mq_broker                                    = ["user.password", "ldap_server_metadata.service_account_password"]
    aws_pinpoint_adm_channel                         = ["client_secret"]
    aws_pinpoint_apns_channel                        = ["private_key", "token_key"]
    aws_pinpoint_apns_sandbox_channel                = ["private_key", "token_key"]
    aws_pinpoint_apns_voip_channel                   = ["private_key", "token_key"]
    aws_pinpoint_apns_voip_sandbox_channel           = ["private_key", "token_key"]
    aws_pinpoint_baidu_channel                       = ["api_key", "secret_key"]
    aws_pinpoint_gcm_channel                         = ["api_key", "service_json"]
    aws_rds_cluster                                  = ["master_password"]
    aws_redshift_cluster                             = ["master_password"]
    aws_redshift_hsm_configuration                   = ["hsm_partition_password"]
    aws_redshiftserverless_namespace                 = ["admin_user_password"]
    aws_s3_bucket_object_lock_configuration          = ["token"]
    aws_s3_bucket_replication_configuration          = ["token"]
    aws_s3_object_copy                               = ["customer_key", "source_customer_key"]
    aws_secretsmanager_random_password               = ["random_password"]
    aws_secretsmanager_secret_version                = ["secret_binary", "secret_string"]
    aws_sns_platform_application                     = ["platform_credential"]
    aws_ssm_parameter                                = ["value"]
    aws_ssm_parameters_by_path                       = ["values"]
    aws_storagegateway_file_system_association       = ["password"]
    aws_storagegateway_gateway                       = ["smb_guest_password"]
    aws_timestreaminfluxdb_db_cluster                = ["password"]
    aws_timestreaminfluxdb_db_instance               = ["password"]
    aws_transfer_certificate                         = ["private_key"]
    aws_transfer_host_key                            = ["host_key_body"]
    aws_transfer_server                              = ["host_key"]
    aws_vpn_connection                               = ["tunnel1_preshared_key", "tunnel2_preshared_key", "customer_gateway_configuration"]
    aws_wafv2_api_key                                = ["api_key"]
    github_actions_organization_secret               = ["plaintext_value"]
    github_actions_secret                            = ["plaintext_value"]
    kubernetes_secret                                = ["data"]
    mysql_user                                       = ["plaintext_password"]
    postgresql_role                                  = ["password"]
    random_password                                  = ["bcrypt_hash", "result"]
    tls_cert_request                                 = ["private_key_pem"]
    tls_locally_signed_cert                          = ["ca_private_key_pem"]
    tls_private_key                                  = ["private_key_openssh", "private_key_pem", "private_key_pem_pkcs8"]
    tls_self_signed_cert                             = ["private_key_pem"]
    vault_generic_secret                             = ["data_json"]
  }
}

# Marked by the provider, and no secret.
view "account" {
  state_publics = {
    aws_appconfig_hosted_configuration_version = ["content"]
    aws_cloudcontrolapi_resource               = ["schema"]
    aws_directory_service_shared_directory     = ["notes"]
    aws_dms_certificate                        = ["certificate_pem"]
    aws_glue_connection                        = ["connection_properties", "athena_properties"]
    aws_iot_authorizer                         = ["token_signing_public_keys"]
    aws_iot_ca_certificate                     = ["ca_certificate_pem", "verification_certificate_pem"]
    aws_iot_certificate                        = ["ca_pem", "certificate_pem", "public_key"]
    aws_kms_grant                              = ["grant_token"]
    aws_mwaa_environment                       = ["airflow_configuration_options"]
    aws_pinpoint_adm_channel                   = ["client_id"]
    aws_pinpoint_apns_channel                  = ["bundle_id", "certificate", "team_id", "token_key_id"]
    aws_pinpoint_apns_sandbox_channel          = ["bundle_id", "certificate", "team_id", "token_key_id"]
    aws_pinpoint_apns_voip_channel             = ["bundle_id", "certificate", "team_id", "token_key_id"]
    aws_pinpoint_apns_voip_sandbox_channel     = ["bundle_id", "certificate", "team_id", "token_key_id"]
    aws_redshiftserverless_namespace           = ["admin_username"]
    aws_s3_object_copy                         = ["kms_encryption_context", "kms_key_id"]
    aws_sns_platform_application               = ["platform_principal"]
    aws_transfer_certificate                   = ["certificate", "certificate_chain"]
    aws_transfer_server                        = ["post_authentication_login_banner", "pre_authentication_login_banner"]
  }
}

# What a state marks, what a provider calls sensitive, and what its own name tells. A parameter of the store that is no SecureString is none.
view "terraform::StateResource" {
  secrets = self.Type == "aws_ssm_parameter" && self.Kind != "SecureString" ? [] : [
    for t in self.Texts : t
    if secret_literal(t.Name, t.Value) || (t.Marked || contains(account.state_secrets[self.Type], t.Path)) && !contains(account.state_publics[self.Type], split(".", t.Path)[0])
  ]
}

view "terraform::StateOutput" {
  secrets = [for t in self.Texts : t if t.Marked || secret_literal(t.Name, t.Value)]
}
