terraform "aws_opensearch_domain" {
  becomes = "AWS::OpenSearchService::Domain"
  properties {
    DomainName     = self.domain_name
    AccessPolicies = self.access_policies
    ClusterConfig = {
      InstanceCount          = self.cluster_config[0].instance_count
      DedicatedMasterEnabled = self.cluster_config[0].dedicated_master_enabled
      DedicatedMasterCount   = self.cluster_config[0].dedicated_master_count
      ZoneAwarenessEnabled   = self.cluster_config[0].zone_awareness_enabled
      WarmEnabled            = self.cluster_config[0].warm_enabled
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
      EnforceHTTPS      = self.domain_endpoint_options[0].enforce_https
      TLSSecurityPolicy = self.domain_endpoint_options[0].tls_security_policy
    }
    AdvancedSecurityOptions = {
      Enabled              = self.advanced_security_options[0].enabled
      AnonymousAuthEnabled = self.advanced_security_options[0].anonymous_auth_enabled
      MasterUserOptions    = { MasterUserPassword = self.advanced_security_options[0].master_user_options[0].master_user_password }
    }
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
      InstanceCount          = self.cluster_config[0].instance_count
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
      EnforceHTTPS      = self.domain_endpoint_options[0].enforce_https
      TLSSecurityPolicy = self.domain_endpoint_options[0].tls_security_policy
    }
    AdvancedSecurityOptions = {
      Enabled           = self.advanced_security_options[0].enabled
      MasterUserOptions = { MasterUserPassword = self.advanced_security_options[0].master_user_options[0].master_user_password }
    }
  }
}

terraform "aws_elasticsearch_domain_policy" {
  part-of = "AWS::Elasticsearch::Domain"
  through = self.domain_name
  properties { AccessPolicies = self.access_policies }
}
