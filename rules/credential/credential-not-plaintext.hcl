rule "credential-not-plaintext" {
  title    = "Passwords, tokens and private keys are not in the code"
  practice = ["repo.iac-secrets", "identity.federation"]
  severity = "critical"
  lower    = { high = it.OpensConsole != true }
  resource = [
    "AWS::AmazonMQ::Broker", "AWS::Amplify::App", "AWS::Amplify::Branch", "AWS::ApiGateway::ApiKey",
    "AWS::AppStream::DirectoryConfig", "AWS::BackupGateway::Hypervisor", "AWS::CodeBuild::SourceCredential",
    "AWS::CodePipeline::Webhook", "AWS::CodeStar::GitHubRepository", "AWS::Cognito::UserPoolIdentityProvider", "AWS::Connect::User",
    "AWS::DMS::Endpoint", "AWS::DataSync::LocationAzureBlob", "AWS::DataSync::LocationFSxONTAP", "AWS::DataSync::LocationFSxWindows",
    "AWS::DataSync::LocationHDFS", "AWS::DataSync::LocationObjectStorage", "AWS::DataSync::LocationSMB",
    "AWS::DirectConnect::PrivateVirtualInterface", "AWS::DirectConnect::PublicVirtualInterface",
    "AWS::DirectConnect::TransitVirtualInterface", "AWS::DirectoryService::MicrosoftAD", "AWS::DirectoryService::SimpleAD",
    "AWS::DocDB::DBCluster", "AWS::DocDBElastic::Cluster", "AWS::EC2::VPNConnection", "AWS::EC2::VerifiedAccessTrustProvider",
    "AWS::EMR::Cluster", "AWS::ElastiCache::ReplicationGroup", "AWS::ElastiCache::User", "AWS::ElasticLoadBalancingV2::Listener",
    "AWS::ElasticLoadBalancingV2::ListenerRule", "AWS::Elasticsearch::Domain", "AWS::Events::Connection", "AWS::FSx::FileSystem",
    "AWS::FSx::StorageVirtualMachine", "AWS::Glue::Connection", "AWS::IAM::ServerCertificate", "AWS::IAM::User",
    "AWS::IoTWireless::PartnerAccount", "AWS::KinesisFirehose::DeliveryStream", "AWS::Lightsail::Database",
    "AWS::ManagedBlockchain::Member", "AWS::MemoryDB::User", "AWS::OpenSearchService::Domain", "AWS::OpsWorks::App",
    "AWS::OpsWorks::Stack", "AWS::Pinpoint::ADMChannel", "AWS::Pinpoint::APNSChannel", "AWS::Pinpoint::APNSSandboxChannel",
    "AWS::Pinpoint::APNSVoipChannel", "AWS::Pinpoint::APNSVoipSandboxChannel", "AWS::Pinpoint::BaiduChannel",
    "AWS::Pinpoint::GCMChannel", "AWS::QuickSight::DataSource", "AWS::RDS::DBCluster", "AWS::RDS::DBInstance",
    "AWS::Redshift::Cluster", "AWS::RedshiftServerless::Namespace", "AWS::SES::EmailIdentity", "AWS::SecretsManager::Secret", "AWS::SageMaker::Workforce",
    "AWS::Timestream::InfluxDBCluster", "AWS::Timestream::InfluxDBInstance", "AWS::Transfer::Certificate", "AWS::Transfer::HostKey",
    "Alexa::ASK::Skill", "aws_acm_certificate", "aws_appfabric_app_authorization",
    "aws_cognito_user", "aws_directory_service_radius_settings",
    "aws_directory_service_trust", "aws_kms_custom_key_store", "aws_redshift_hsm_configuration", "aws_secretsmanager_secret_version", "aws_ssm_parameter", "aws_sns_platform_application",
    "aws_storagegateway_file_system_association", "aws_storagegateway_gateway", "aws_transfer_server",
  ]
  each    = self.credentials
  require = !password_literal(it.Value)
  message = "The code holds ${it.Name}."
  why     = <<-END
    Whoever can read the repository, a plan or the stack's template has it, and so has everyone to whom either is ever copied.
  END
  fix {
    say = coalesce(it.Instead, "Generate it and keep it in Secrets Manager.")
  }
  concepts = [
    "alexa-skill-client-secret-not-plaintext", "alexa-skill-refresh-token-not-plaintext", "amplify-app-access-token-not-plaintext",
    "amplify-app-basic-auth-password-not-plaintext", "amplify-app-oauth-token-not-plaintext",
    "amplify-branch-basic-auth-password-not-plaintext", "appstream-directory-password-not-plaintext",
    "codepipeline-webhook-secret-not-plaintext", "datasync-object-storage-secret-not-plaintext",
    "directory-service-ad-password-not-plaintext", "directory-service-simple-ad-password-not-plaintext",
    "dms-endpoint-mongodb-password-not-plaintext", "dms-endpoint-password-not-plaintext", "docdb-cluster-password-not-plaintext",
    "elasticache-replication-group-token-not-plaintext", "emr-cluster-ad-join-password-not-plaintext",
    "emr-cluster-cross-realm-password-not-plaintext", "emr-cluster-kdc-password-not-plaintext",
    "iam-login-profile-password-not-plaintext", "firehose-redshift-password-not-plaintext", "firehose-splunk-token-not-plaintext",
    "managed-blockchain-admin-password-not-plaintext", "mq-broker-user-password-not-plaintext",
    "opsworks-app-private-key-not-plaintext", "opsworks-app-source-password-not-plaintext",
    "opsworks-stack-cookbooks-password-not-plaintext", "opsworks-stack-db-password-not-plaintext",
    "pinpoint-apns-private-key-not-plaintext", "pinpoint-apns-sandbox-private-key-not-plaintext",
    "pinpoint-apns-sandbox-token-key-not-plaintext", "pinpoint-apns-token-key-not-plaintext",
    "pinpoint-apns-voip-private-key-not-plaintext", "pinpoint-apns-voip-sandbox-private-key-not-plaintext",
    "pinpoint-apns-voip-sandbox-token-key-not-plaintext", "pinpoint-apns-voip-token-key-not-plaintext",
    "rds-cluster-password-not-plaintext", "rds-instance-password-not-plaintext", "redshift-cluster-password-not-plaintext",
  ]
  aliases = [
    "3c3b7a58-b018-4d07-9444-d9ee7156e111", "F74", "5b48c507-0d1f-41b0-a630-76817c6b4189", "F75",
    "73980e43-f399-4fcc-a373-658228f7adf7", "F41", "71493c8b-3014-404c-9802-078b74496fb7", "F50",
    "03b38885-8f4e-480c-a0e4-12c1affd15db", "F58", "dfb56e5d-ee68-446e-b32a-657b62befe69", "F60", "F53", "F69", "CKV_AWS_295",
    "06b9f52a-8cd5-459b-bdc6-21a22521e1be", "F36", "guard:MICROSOFT_AD_NO_PLAINTEXT_PASSWORD", "6685d912-d81f-4cfa-95ad-e316ea31c989",
    "F31", "f988a17f-1139-46a3-8928-f27eafd8b024", "F55", "5f700072-b7ce-4e84-b3f3-497bf1c24a4d", "F37",
    "guard:DMS_NO_PLAINTEXT_PASSWORD", "39423ce4-9011-46cd-b6b1-009edcd9385d", "F70", "F44", "F63", "F64", "F65",
    "06adef8c-c284-4de7-aad2-af43b07a8ca1", "F51", "guard:IAM_USER_LOGIN_PROFILE_NO_PLAINTEXT_PASSWORD", "F66",
    "guard:KINESIS_FIREHOSE_REDSHIFT_DESTINATION_CONFIGURATION_NO_PLAINTEXT_PASSWORD", "F68",
    "guard:KINESIS_FIREHOSE_SPLUNK_DESTINATION_CONFIGURATION_NO_PLAINTEXT_PASSWORD", "F71", "F52",
    "guard:AMAZON_MQ_BROKER_USERS_NO_PLAINTEXT_PASSWORD", "F61", "F67", "F62", "F54", "F57", "F42", "F43", "F56", "F48", "F46", "F47",
    "F49", "F34", "guard:RDS_CLUSTER_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD", "F23",
    "guard:RDS_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD", "F35",
    "guard:REDSHIFT_CLUSTER_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD",
  ]
  references = [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html",
    "https://developer.hashicorp.com/terraform/language/manage-sensitive-data",
  ]
}
