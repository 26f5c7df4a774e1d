terraform "aws_opensearch_domain" {
  becomes = "AWS::OpenSearchService::Domain"
  properties {
    DomainName     = self.domain_name
    AccessPolicies = self.access_policies
    ClusterConfig = {
      InstanceType              = self.cluster_config[0].instance_type
      MultiAZWithStandbyEnabled = self.cluster_config[0].multi_az_with_standby_enabled
      InstanceCount             = self.cluster_config[0].instance_count
      DedicatedMasterType       = self.cluster_config[0].dedicated_master_type
      DedicatedMasterEnabled    = self.cluster_config[0].dedicated_master_enabled
      DedicatedMasterCount      = self.cluster_config[0].dedicated_master_count
      ZoneAwarenessEnabled      = self.cluster_config[0].zone_awareness_enabled
      WarmEnabled               = self.cluster_config[0].warm_enabled
    }
    vpc_options_written         = length(self.vpc_options) > 0
    VPCOptions                  = { SubnetIds = self.vpc_options[0].subnet_ids, SecurityGroupIds = self.vpc_options[0].security_group_ids }
    EncryptionAtRestOptions     = { Enabled = self.encrypt_at_rest[0].enabled, KmsKeyId = self.encrypt_at_rest[0].kms_key_id }
    NodeToNodeEncryptionOptions = { Enabled = self.node_to_node_encryption[0].enabled }
    LogPublishingOptions = {
      for l in self.log_publishing_options :
      l.log_type => { CloudWatchLogsLogGroupArn = l.cloudwatch_log_group_arn, Enabled = l.enabled }
    }
    endpoint_options_written = length(self.domain_endpoint_options) > 0
    DomainEndpointOptions = {
      CustomEndpointEnabled        = self.domain_endpoint_options[0].custom_endpoint_enabled
      CustomEndpoint               = self.domain_endpoint_options[0].custom_endpoint
      CustomEndpointCertificateArn = self.domain_endpoint_options[0].custom_endpoint_certificate_arn
      EnforceHTTPS                 = self.domain_endpoint_options[0].enforce_https
      TLSSecurityPolicy            = self.domain_endpoint_options[0].tls_security_policy
    }
    AdvancedSecurityOptions = {
      Enabled                     = self.advanced_security_options[0].enabled
      AnonymousAuthEnabled        = self.advanced_security_options[0].anonymous_auth_enabled
      InternalUserDatabaseEnabled = self.advanced_security_options[0].internal_user_database_enabled
      MasterUserOptions = {
        MasterUserARN      = self.advanced_security_options[0].master_user_options[0].master_user_arn
        MasterUserName     = self.advanced_security_options[0].master_user_options[0].master_user_name
        MasterUserPassword = self.advanced_security_options[0].master_user_options[0].master_user_password
      }
    }
    AIMLOptions     = [for o in self.aiml_options : { S3VectorsEngine = [for e in o.s3_vectors_engine : { Enabled = e.enabled }][0] }][0]
    AdvancedOptions = self.advanced_options
    CognitoOptions = [for o in self.cognito_options : {
      Enabled        = o.enabled
      IdentityPoolId = o.identity_pool_id
      RoleArn        = o.role_arn
      UserPoolId     = o.user_pool_id
    }][0]
    EBSOptions = [for o in self.ebs_options : {
      EBSEnabled = o.ebs_enabled
      Iops       = o.iops
      Throughput = o.throughput
      VolumeSize = o.volume_size
      VolumeType = o.volume_type
    }][0]
    EngineVersion = self.engine_version
    IPAddressType = self.ip_address_type
    IdentityCenterOptions = [for o in self.identity_center_options : {
      EnabledAPIAccess          = o.enabled_api_access
      IdentityCenterInstanceARN = o.identity_center_instance_arn
      RolesKey                  = o.roles_key
      SubjectKey                = o.subject_key
    }][0]
    OffPeakWindowOptions = [for o in self.off_peak_window_options : {
      Enabled = o.enabled
      OffPeakWindow = [for w in o.off_peak_window : {
        WindowStartTime = [for t in w.window_start_time : { Hours = t.hours, Minutes = t.minutes }][0]
      }][0]
    }][0]
    SnapshotOptions       = [for o in self.snapshot_options : { AutomatedSnapshotStartHour = o.automated_snapshot_start_hour }][0]
    SoftwareUpdateOptions = [for o in self.software_update_options : { AutoSoftwareUpdateEnabled = o.auto_software_update_enabled }][0]
    Tags                  = self.tags
  }
}

terraform "aws_opensearch_domain_policy" {
  part-of = "AWS::OpenSearchService::Domain"
  through = self.domain_name
  properties { AccessPolicies = self.access_policies }
}

terraform "aws_elasticsearch_domain" {
  becomes = "AWS::Elasticsearch::Domain"
  properties {
    DomainName     = self.domain_name
    AccessPolicies = self.access_policies
    ElasticsearchClusterConfig = {
      InstanceType           = self.cluster_config[0].instance_type
      InstanceCount          = self.cluster_config[0].instance_count
      DedicatedMasterType    = self.cluster_config[0].dedicated_master_type
      DedicatedMasterEnabled = self.cluster_config[0].dedicated_master_enabled
      DedicatedMasterCount   = self.cluster_config[0].dedicated_master_count
      ZoneAwarenessEnabled   = self.cluster_config[0].zone_awareness_enabled
    }
    vpc_options_written         = length(self.vpc_options) > 0
    VPCOptions                  = { SubnetIds = self.vpc_options[0].subnet_ids, SecurityGroupIds = self.vpc_options[0].security_group_ids }
    EncryptionAtRestOptions     = { Enabled = self.encrypt_at_rest[0].enabled, KmsKeyId = self.encrypt_at_rest[0].kms_key_id }
    NodeToNodeEncryptionOptions = { Enabled = self.node_to_node_encryption[0].enabled }
    LogPublishingOptions = {
      for l in self.log_publishing_options :
      l.log_type => { CloudWatchLogsLogGroupArn = l.cloudwatch_log_group_arn, Enabled = l.enabled }
    }
    endpoint_options_written = length(self.domain_endpoint_options) > 0
    DomainEndpointOptions = {
      CustomEndpointEnabled        = self.domain_endpoint_options[0].custom_endpoint_enabled
      CustomEndpoint               = self.domain_endpoint_options[0].custom_endpoint
      CustomEndpointCertificateArn = self.domain_endpoint_options[0].custom_endpoint_certificate_arn
      EnforceHTTPS                 = self.domain_endpoint_options[0].enforce_https
      TLSSecurityPolicy            = self.domain_endpoint_options[0].tls_security_policy
    }
    AdvancedSecurityOptions = {
      Enabled                     = self.advanced_security_options[0].enabled
      InternalUserDatabaseEnabled = self.advanced_security_options[0].internal_user_database_enabled
      MasterUserOptions = {
        MasterUserARN      = self.advanced_security_options[0].master_user_options[0].master_user_arn
        MasterUserName     = self.advanced_security_options[0].master_user_options[0].master_user_name
        MasterUserPassword = self.advanced_security_options[0].master_user_options[0].master_user_password
      }
    }
    AdvancedOptions = self.advanced_options
    CognitoOptions = [for o in self.cognito_options : {
      Enabled        = o.enabled
      IdentityPoolId = o.identity_pool_id
      RoleArn        = o.role_arn
      UserPoolId     = o.user_pool_id
    }][0]
    EBSOptions = [for o in self.ebs_options : {
      EBSEnabled = o.ebs_enabled
      Iops       = o.iops
      VolumeSize = o.volume_size
      VolumeType = o.volume_type
    }][0]
    ElasticsearchVersion = self.elasticsearch_version
    SnapshotOptions      = [for o in self.snapshot_options : { AutomatedSnapshotStartHour = o.automated_snapshot_start_hour }][0]
    Tags                 = self.tags
  }
}

terraform "aws_elasticsearch_domain_policy" {
  part-of = "AWS::Elasticsearch::Domain"
  through = self.domain_name
  properties { AccessPolicies = self.access_policies }
}

terraform "aws_opensearch_domain_saml_options" {
  part-of = "AWS::OpenSearchService::Domain"
  through = self.domain_name
  properties {
    AdvancedSecurityOptions = {
      SAMLOptions = {
        Enabled               = self.saml_options[0].enabled
        MasterUserName        = self.saml_options[0].master_user_name
        MasterBackendRole     = self.saml_options[0].master_backend_role
        SessionTimeoutMinutes = self.saml_options[0].session_timeout_minutes
        Idp                   = [for i in self.saml_options[0].idp : { EntityId = i.entity_id, MetadataContent = i.metadata_content }][0]
      }
    }
  }
}
