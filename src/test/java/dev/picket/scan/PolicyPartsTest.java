package dev.picket.scan;

import java.util.List;

/// Policies that are written beside what they guard.
class PolicyPartsTest extends SplitContract {
    private static final String STATEMENTS = "jsonencode({ Statement = [] })";

    /// A policy that is a property of the whole.
    private static Split held(
            Split whole, String part, String reference, String attribute, String type, String property) {
        return whole.part(part, reference + " = @\n" + attribute + " = " + STATEMENTS)
                .sees(type, "self." + property + " != null", "true", "false");
    }

    /// A policy that is a resource of its own.
    private static Split apart(Split whole, String part, String reference, String attribute, String type) {
        return whole.part(part, reference + " = @\n" + attribute + " = " + STATEMENTS)
                .sees(type, "length(self.policies)", "1", "0");
    }

    private static Split key(String type) {
        return Split.of(type, "description = \"#\"").by("id", "key_id", "arn");
    }

    private static Split named(String type, String... attributes) {
        return Split.of(type, "name = \"#\"").by(attributes).named("#").found(type, "name = \"#\"", attributes[0]);
    }

    static List<Split> forms() {
        var queue = named("aws_sqs_queue", "id", "url");
        var topic = named("aws_sns_topic", "arn", "id").named("arn:aws:sns:eu-west-1:111122223333:#");
        var log = named("aws_cloudwatch_log_group", "name", "id");
        return List.of(
                held(key("aws_kms_key"), "aws_kms_key_policy", "key_id", "policy", "AWS::KMS::Key", "KeyPolicy"),
                held(
                        key("aws_kms_external_key"),
                        "aws_kms_key_policy",
                        "key_id",
                        "policy",
                        "AWS::KMS::Key",
                        "KeyPolicy"),
                held(
                        key("aws_kms_replica_key"),
                        "aws_kms_key_policy",
                        "key_id",
                        "policy",
                        "AWS::KMS::ReplicaKey",
                        "KeyPolicy"),
                held(
                        key("aws_kms_replica_external_key"),
                        "aws_kms_key_policy",
                        "key_id",
                        "policy",
                        "AWS::KMS::ReplicaKey",
                        "KeyPolicy"),
                held(
                        named("aws_ecr_repository", "name", "id"),
                        "aws_ecr_repository_policy",
                        "repository",
                        "policy",
                        "AWS::ECR::Repository",
                        "RepositoryPolicyText"),
                held(
                        named("aws_ecr_repository", "name", "id"),
                        "aws_ecr_lifecycle_policy",
                        "repository",
                        "policy",
                        "AWS::ECR::Repository",
                        "LifecyclePolicy.LifecyclePolicyText"),
                apart(topic, "aws_sns_topic_policy", "arn", "policy", "AWS::SNS::Topic"),
                held(
                        topic,
                        "aws_sns_topic_data_protection_policy",
                        "arn",
                        "policy",
                        "AWS::SNS::Topic",
                        "DataProtectionPolicy"),
                apart(queue.named(), "aws_sqs_queue_policy", "queue_url", "policy", "AWS::SQS::Queue"),
                held(
                        queue.named(),
                        "aws_sqs_queue_redrive_policy",
                        "queue_url",
                        "redrive_policy",
                        "AWS::SQS::Queue",
                        "RedrivePolicy"),
                held(
                        queue.named(),
                        "aws_sqs_queue_redrive_allow_policy",
                        "queue_url",
                        "redrive_allow_policy",
                        "AWS::SQS::Queue",
                        "RedriveAllowPolicy"),
                apart(
                        named("aws_secretsmanager_secret", "arn", "id"),
                        "aws_secretsmanager_secret_policy",
                        "secret_arn",
                        "policy",
                        "AWS::SecretsManager::Secret"),
                held(
                        log,
                        "aws_cloudwatch_log_data_protection_policy",
                        "log_group_name",
                        "policy_document",
                        "AWS::Logs::LogGroup",
                        "DataProtectionPolicy"),
                held(
                        Split.of("aws_cloudwatch_log_destination", "name = \"#\"")
                                .by("name", "id")
                                .named("#"),
                        "aws_cloudwatch_log_destination_policy",
                        "destination_name",
                        "access_policy",
                        "AWS::Logs::Destination",
                        "DestinationPolicy"),
                held(
                        named("aws_backup_vault", "name", "id"),
                        "aws_backup_vault_policy",
                        "backup_vault_name",
                        "policy",
                        "AWS::Backup::BackupVault",
                        "AccessPolicy"),
                held(
                        Split.of("aws_efs_file_system", "creation_token = \"#\"")
                                .by("id"),
                        "aws_efs_file_system_policy",
                        "file_system_id",
                        "policy",
                        "AWS::EFS::FileSystem",
                        "FileSystemPolicy"),
                held(
                        Split.of("aws_opensearch_domain", "domain_name = \"#\"")
                                .by("domain_name")
                                .named("#")
                                .found("aws_opensearch_domain", "domain_name = \"#\"", "domain_name"),
                        "aws_opensearch_domain_policy",
                        "domain_name",
                        "access_policies",
                        "AWS::OpenSearchService::Domain",
                        "AccessPolicies"),
                held(
                        Split.of("aws_elasticsearch_domain", "domain_name = \"#\"")
                                .by("domain_name")
                                .named("#")
                                .found("aws_elasticsearch_domain", "domain_name = \"#\"", "domain_name"),
                        "aws_elasticsearch_domain_policy",
                        "domain_name",
                        "access_policies",
                        "AWS::Elasticsearch::Domain",
                        "AccessPolicies"),
                apart(
                        Split.of("aws_msk_cluster", "cluster_name = \"#\"").by("arn", "id"),
                        "aws_msk_cluster_policy",
                        "cluster_arn",
                        "policy",
                        "AWS::MSK::Cluster"),
                held(
                        Split.of("aws_api_gateway_rest_api", "name = \"#\"").by("id"),
                        "aws_api_gateway_rest_api_policy",
                        "rest_api_id",
                        "policy",
                        "AWS::ApiGateway::RestApi",
                        "Policy"),
                held(
                        named("aws_dynamodb_table", "arn").named("arn:aws:dynamodb:eu-west-1:111122223333:table/#"),
                        "aws_dynamodb_resource_policy",
                        "resource_arn",
                        "policy",
                        "AWS::DynamoDB::Table",
                        "ResourcePolicy.PolicyDocument"),
                apart(
                        named("aws_kinesis_stream", "arn").named("arn:aws:kinesis:eu-west-1:111122223333:stream/#"),
                        "aws_kinesis_resource_policy",
                        "resource_arn",
                        "policy",
                        "AWS::Kinesis::Stream"),
                apart(
                        Split.of("aws_s3control_bucket", "bucket = \"#\"\noutpost_id = \"o\"")
                                .by("arn", "id"),
                        "aws_s3control_bucket_policy",
                        "bucket",
                        "policy",
                        "AWS::S3Outposts::Bucket"),
                held(
                        Split.of("aws_s3_access_point", "name = \"#\"\nbucket = \"b\"")
                                .by("arn"),
                        "aws_s3control_access_point_policy",
                        "access_point_arn",
                        "policy",
                        "AWS::S3::AccessPoint",
                        "Policy"),
                apart(
                        Split.of("aws_s3tables_table_bucket", "name = \"#\"").by("arn"),
                        "aws_s3tables_table_bucket_policy",
                        "table_bucket_arn",
                        "resource_policy",
                        "AWS::S3Tables::TableBucket"),
                held(
                        named("aws_cloudwatch_event_bus", "name", "id"),
                        "aws_cloudwatch_event_bus_policy",
                        "event_bus_name",
                        "policy",
                        "AWS::Events::EventBus",
                        "Policy"),
                held(
                        Split.of("aws_vpc_endpoint", "vpc_id = \"vpc-1\"").by("id"),
                        "aws_vpc_endpoint_policy",
                        "vpc_endpoint_id",
                        "policy",
                        "AWS::EC2::VPCEndpoint",
                        "PolicyDocument"),
                held(
                        Split.of("aws_media_store_container", "name = \"#\"")
                                .by("name")
                                .named("#"),
                        "aws_media_store_container_policy",
                        "container_name",
                        "policy",
                        "AWS::MediaStore::Container",
                        "Policy"),
                held(
                        Split.of("aws_oam_sink", "name = \"#\"").by("id", "arn"),
                        "aws_oam_sink_policy",
                        "sink_identifier",
                        "policy",
                        "AWS::Oam::Sink",
                        "Policy"),
                held(
                        Split.of("aws_codeartifact_domain", "domain = \"#\"").by("domain"),
                        "aws_codeartifact_domain_permissions_policy",
                        "domain",
                        "policy_document",
                        "AWS::CodeArtifact::Domain",
                        "PermissionsPolicyDocument"),
                held(
                        Split.of("aws_sagemaker_model_package_group", "model_package_group_name = \"#\"")
                                .by("model_package_group_name", "id")
                                .named("#"),
                        "aws_sagemaker_model_package_group_policy",
                        "model_package_group_name",
                        "resource_policy",
                        "AWS::SageMaker::ModelPackageGroup",
                        "ModelPackageGroupPolicy"),
                held(
                        Split.of("aws_ssoadmin_permission_set", "name = \"#\"").by("arn"),
                        "aws_ssoadmin_permission_set_inline_policy",
                        "permission_set_arn",
                        "inline_policy",
                        "AWS::SSO::PermissionSet",
                        "InlinePolicy"),
                held(
                        Split.of("aws_ecrpublic_repository", "repository_name = \"#\"")
                                .by("repository_name", "id"),
                        "aws_ecrpublic_repository_policy",
                        "repository_name",
                        "policy",
                        "AWS::ECR::PublicRepository",
                        "RepositoryPolicyText"));
    }
}
