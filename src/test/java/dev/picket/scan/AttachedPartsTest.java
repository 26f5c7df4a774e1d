package dev.picket.scan;

import java.util.List;

/// Associations, attachments and settings that the provider has beside what they are for.
class AttachedPartsTest extends SplitContract {
    private static Split named(String type, String... attributes) {
        return Split.of(type, "name = \"#\"").by(attributes);
    }

    private static Split pointed(Split split, String type, String pointing, String view) {
        return split.sees(type, "length(pointing(\"" + pointing + "\", \"" + view + "\"))", "1", "0");
    }

    private static Split listed(Split split, String type, String property) {
        return split.sees(type, "length(self." + property + ")", "1", "0");
    }

    private static Split guarded(Split whole, String type) {
        return listed(
                whole.part("aws_wafv2_web_acl_association", "resource_arn = @\nweb_acl_arn = \"a\""), type, "web_acls");
    }

    private static Split function(String part, String body) {
        return Split.of("aws_lambda_function", "function_name = \"#\"")
                .part(part, body)
                .by("function_name", "arn", "id")
                .named("#", "arn:aws:lambda:eu-west-1:111122223333:function:#")
                .found("aws_lambda_function", "function_name = \"#\"", "arn");
    }

    private static Split cluster(String part, String body) {
        return Split.of("aws_redshift_cluster", "cluster_identifier = \"#\"")
                .part(part, body)
                .by("cluster_identifier", "id")
                .named("#")
                .found("aws_redshift_cluster", "cluster_identifier = \"#\"", "id");
    }

    private static Split table(String part, String body) {
        return Split.of("aws_dynamodb_table", "name = \"#\"")
                .part(part, body)
                .by("name", "id")
                .named("#")
                .found("aws_dynamodb_table", "name = \"#\"", "id");
    }

    static List<Split> forms() {
        var stage = Split.of("aws_api_gateway_stage", "stage_name = \"#\"\nrest_api_id = \"r\"");
        var vault = named("aws_backup_vault", "name", "id").named("#");
        var group = named("aws_autoscaling_group", "name", "id").named("#");
        return List.of(
                pointed(
                        function(
                                "aws_lambda_permission",
                                "function_name = @\naction = \"lambda:InvokeFunction\"\nprincipal = \"*\""),
                        "AWS::Lambda::Function",
                        "AWS::Lambda::Permission",
                        "function"),
                pointed(
                        function("aws_lambda_function_url", "function_name = @\nauthorization_type = \"NONE\""),
                        "AWS::Lambda::Function",
                        "AWS::Lambda::Url",
                        "function"),
                pointed(
                        function("aws_lambda_function_event_invoke_config", "function_name = @"),
                        "AWS::Lambda::Function",
                        "AWS::Lambda::EventInvokeConfig",
                        "function"),
                function("aws_lambda_function_recursion_config", "function_name = @\nrecursive_loop = \"Allow\"")
                        .sees("AWS::Lambda::Function", "self.RecursiveLoop", "\"Allow\"", "null"),
                listed(
                        Split.of("aws_lambda_layer_version", "layer_name = \"#\"")
                                .by("layer_arn", "layer_name")
                                .named("#")
                                .part(
                                        "aws_lambda_layer_version_permission",
                                        "layer_name = @\nversion_number = 1\nstatement_id = \"s\"\naction = \"lambda:GetLayerVersion\"\nprincipal = \"*\""),
                        "AWS::Lambda::LayerVersion",
                        "permissions"),
                named("aws_glacier_vault", "name", "id")
                        .named("#")
                        .part("aws_glacier_vault_lock", "vault_name = @\npolicy = \"{}\"\ncomplete_lock = true")
                        .sees("aws_glacier_vault", "length(self.policies)", "2", "1"),
                guarded(named("aws_lb", "arn", "id").named("#").named(), "AWS::ElasticLoadBalancingV2::LoadBalancer"),
                guarded(named("aws_alb", "arn", "id"), "AWS::ElasticLoadBalancingV2::LoadBalancer"),
                guarded(stage.by("arn"), "AWS::ApiGateway::Stage"),
                guarded(named("aws_appsync_graphql_api", "arn"), "AWS::AppSync::GraphQLApi"),
                guarded(named("aws_cognito_user_pool", "arn"), "AWS::Cognito::UserPool"),
                listed(
                        named("aws_lb", "arn", "id")
                                .part("aws_wafregional_web_acl_association", "resource_arn = @\nweb_acl_id = \"a\""),
                        "AWS::ElasticLoadBalancingV2::LoadBalancer",
                        "web_acls"),
                pointed(
                        named("aws_wafv2_web_acl", "arn")
                                .part(
                                        "aws_wafv2_web_acl_logging_configuration",
                                        "resource_arn = @\nlog_destination_configs = [\"d\"]"),
                        "AWS::WAFv2::WebACL",
                        "AWS::WAFv2::LoggingConfiguration",
                        "logged"),
                pointed(
                        Split.of("aws_kms_key", "description = \"#\"")
                                .by("id", "key_id", "arn")
                                .part("aws_kms_alias", "name = \"alias/a\"\ntarget_key_id = @"),
                        "AWS::KMS::Key",
                        "AWS::KMS::Alias",
                        "key"),
                pointed(
                        named("aws_secretsmanager_secret", "id", "arn")
                                .named("#")
                                .found("aws_secretsmanager_secret", "name = \"#\"", "id")
                                .part("aws_secretsmanager_secret_rotation", "secret_id = @"),
                        "AWS::SecretsManager::Secret",
                        "AWS::SecretsManager::RotationSchedule",
                        "secret"),
                cluster("aws_redshift_logging", "cluster_identifier = @\nbucket_name = \"b\"")
                        .sees("AWS::Redshift::Cluster", "self.LoggingProperties.BucketName", "\"b\"", "null"),
                cluster("aws_redshift_snapshot_copy", "cluster_identifier = @\ndestination_region = \"eu-west-2\"")
                        .sees("AWS::Redshift::Cluster", "self.DestinationRegion", "\"eu-west-2\"", "null"),
                listed(
                        cluster("aws_redshift_cluster_iam_roles", "cluster_identifier = @\niam_role_arns = [\"r\"]"),
                        "AWS::Redshift::Cluster",
                        "IamRoles"),
                listed(
                        Split.of("aws_db_instance", "identifier = \"#\"")
                                .by("identifier", "id")
                                .named("#")
                                .part(
                                        "aws_db_instance_role_association",
                                        "db_instance_identifier = @\nfeature_name = \"f\"\nrole_arn = \"r\""),
                        "AWS::RDS::DBInstance",
                        "AssociatedRoles"),
                listed(
                        Split.of("aws_rds_cluster", "cluster_identifier = \"#\"")
                                .by("cluster_identifier", "id")
                                .named("#")
                                .part(
                                        "aws_rds_cluster_role_association",
                                        "db_cluster_identifier = @\nfeature_name = \"f\"\nrole_arn = \"r\""),
                        "AWS::RDS::DBCluster",
                        "AssociatedRoles"),
                pointed(
                        Split.of("aws_lb_listener", "load_balancer_arn = \"#\"")
                                .by("arn", "id")
                                .part("aws_lb_listener_certificate", "listener_arn = @\ncertificate_arn = \"c\""),
                        "AWS::ElasticLoadBalancingV2::Listener",
                        "AWS::ElasticLoadBalancingV2::ListenerCertificate",
                        "listener"),
                listed(
                        group.part(
                                "aws_autoscaling_attachment",
                                "autoscaling_group_name = @\nlb_target_group_arn = \"t\""),
                        "AWS::AutoScaling::AutoScalingGroup",
                        "TargetGroupARNs"),
                listed(
                        group.part(
                                "aws_autoscaling_group_tag",
                                "autoscaling_group_name = @\ntag {\n key = \"k\"\n value = \"v\"\n propagate_at_launch = true\n}"),
                        "AWS::AutoScaling::AutoScalingGroup",
                        "Tags"),
                pointed(
                        Split.of("aws_instance", "ami = \"#\"")
                                .by("id")
                                .part(
                                        "aws_volume_attachment",
                                        "instance_id = @\nvolume_id = \"v\"\ndevice_name = \"d\""),
                        "AWS::EC2::Instance",
                        "AWS::EC2::VolumeAttachment",
                        "instance"),
                pointed(
                        Split.of("aws_ebs_volume", "availability_zone = \"#\"")
                                .by("id")
                                .part(
                                        "aws_volume_attachment",
                                        "volume_id = @\ninstance_id = \"i\"\ndevice_name = \"d\""),
                        "AWS::EC2::Volume",
                        "AWS::EC2::VolumeAttachment",
                        "volume"),
                listed(
                        Split.of("aws_network_interface", "subnet_id = \"s\"")
                                .by("id")
                                .part(
                                        "aws_network_interface_sg_attachment",
                                        "network_interface_id = @\nsecurity_group_id = \"sg-1\""),
                        "AWS::EC2::NetworkInterface",
                        "GroupSet"),
                vault.part("aws_backup_vault_lock_configuration", "backup_vault_name = @\nmin_retention_days = 7")
                        .sees("AWS::Backup::BackupVault", "self.LockConfiguration.MinRetentionDays", "7", "null"),
                vault.part(
                                "aws_backup_vault_notifications",
                                "backup_vault_name = @\nsns_topic_arn = \"t\"\nbackup_vault_events = [\"e\"]")
                        .sees("AWS::Backup::BackupVault", "self.Notifications.SNSTopicArn", "\"t\"", "null"),
                listed(
                        Split.of("aws_msk_cluster", "cluster_name = \"#\"")
                                .by("arn", "id")
                                .part("aws_msk_scram_secret_association", "cluster_arn = @\nsecret_arn_list = [\"s\"]"),
                        "AWS::MSK::Cluster",
                        "secrets"),
                listed(
                        Split.of("aws_msk_cluster", "cluster_name = \"#\"")
                                .by("arn", "id")
                                .part("aws_msk_single_scram_secret_association", "cluster_arn = @\nsecret_arn = \"s\""),
                        "AWS::MSK::Cluster",
                        "secrets"),
                listed(
                        stage.by("stage_name")
                                .part(
                                        "aws_api_gateway_method_settings",
                                        "stage_name = @\nrest_api_id = \"r\"\nmethod_path = \"*/*\"\nsettings {\n caching_enabled = true\n}"),
                        "AWS::ApiGateway::Stage",
                        "MethodSettings"),
                listed(
                        table("aws_dynamodb_table_replica", "global_table_arn = @\npoint_in_time_recovery = true")
                                .by("arn")
                                .named("arn:aws:dynamodb:eu-west-1:111122223333:table/#")
                                .found("aws_dynamodb_table", "name = \"#\"", "arn"),
                        "AWS::DynamoDB::Table",
                        "replicas"),
                table("aws_dynamodb_kinesis_streaming_destination", "table_name = @\nstream_arn = \"s\"")
                        .sees("AWS::DynamoDB::Table", "self.KinesisStreamSpecification.StreamArn", "\"s\"", "null"),
                table("aws_dynamodb_contributor_insights", "table_name = @")
                        .sees("AWS::DynamoDB::Table", "self.ContributorInsightsSpecification.Enabled", "true", "null"),
                listed(
                        Split.of("aws_guardduty_detector", "enable = true")
                                .by("id")
                                .part(
                                        "aws_guardduty_detector_feature",
                                        "detector_id = @\nname = \"EKS_AUDIT_LOGS\"\nstatus = \"ENABLED\""),
                        "AWS::GuardDuty::Detector",
                        "Features"),
                Split.of("aws_efs_file_system", "creation_token = \"#\"")
                        .by("id")
                        .part("aws_efs_backup_policy", "file_system_id = @\nbackup_policy {\n status = \"ENABLED\"\n}")
                        .sees("AWS::EFS::FileSystem", "self.BackupPolicy.Status", "\"ENABLED\"", "null"),
                Split.of("aws_opensearch_domain", "domain_name = \"#\"")
                        .by("domain_name")
                        .named("#")
                        .part(
                                "aws_opensearch_domain_saml_options",
                                "domain_name = @\nsaml_options {\n enabled = true\n}")
                        .sees(
                                "AWS::OpenSearchService::Domain",
                                "self.AdvancedSecurityOptions.SAMLOptions.Enabled",
                                "true",
                                "null"),
                listed(
                        named("aws_ssoadmin_permission_set", "arn")
                                .part(
                                        "aws_ssoadmin_managed_policy_attachment",
                                        "permission_set_arn = @\nmanaged_policy_arn = \"p\""),
                        "AWS::SSO::PermissionSet",
                        "ManagedPolicies"),
                named("aws_ssoadmin_permission_set", "arn")
                        .part(
                                "aws_ssoadmin_permissions_boundary_attachment",
                                "permission_set_arn = @\npermissions_boundary {\n managed_policy_arn = \"p\"\n}")
                        .sees("AWS::SSO::PermissionSet", "self.PermissionsBoundary.ManagedPolicyArn", "\"p\"", "null"),
                listed(
                        named("aws_organizations_policy", "id")
                                .part("aws_organizations_policy_attachment", "policy_id = @\ntarget_id = \"ou-1\""),
                        "AWS::Organizations::Policy",
                        "TargetIds"),
                listed(
                        named("aws_lb_target_group", "arn", "id")
                                .part("aws_lb_target_group_attachment", "target_group_arn = @\ntarget_id = \"i-1\""),
                        "AWS::ElasticLoadBalancingV2::TargetGroup",
                        "Targets"),
                listed(
                        Split.of("aws_vpc_endpoint", "vpc_id = \"v\"")
                                .by("id")
                                .part(
                                        "aws_vpc_endpoint_security_group_association",
                                        "vpc_endpoint_id = @\nsecurity_group_id = \"sg-1\""),
                        "AWS::EC2::VPCEndpoint",
                        "SecurityGroupIds"),
                pointed(
                        named("aws_route53_zone", "zone_id", "id")
                                .named("#")
                                .found("aws_route53_zone", "name = \"#\"", "zone_id")
                                .part("aws_route53_hosted_zone_dnssec", "hosted_zone_id = @"),
                        "AWS::Route53::HostedZone",
                        "AWS::Route53::DNSSEC",
                        "zone"),
                pointed(
                        named("aws_networkfirewall_firewall", "arn", "id")
                                .part("aws_networkfirewall_logging_configuration", "firewall_arn = @"),
                        "AWS::NetworkFirewall::Firewall",
                        "AWS::NetworkFirewall::LoggingConfiguration",
                        "logged"),
                pointed(
                        named("aws_cognito_identity_pool", "id")
                                .part(
                                        "aws_cognito_identity_pool_roles_attachment",
                                        "identity_pool_id = @\nroles = {\n authenticated = \"r\"\n}"),
                        "AWS::Cognito::IdentityPool",
                        "AWS::Cognito::IdentityPoolRoleAttachment",
                        "pool"),
                listed(
                        named("aws_codebuild_project", "name")
                                .named("#")
                                .part(
                                        "aws_codebuild_webhook",
                                        "project_name = @\nfilter_group {\n filter {\n type = \"EVENT\"\n pattern = \"PUSH\"\n}\n}"),
                        "AWS::CodeBuild::Project",
                        "Triggers.FilterGroups"));
    }
}
