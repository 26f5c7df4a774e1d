terraform "aws_config_configuration_recorder" {
  becomes = "AWS::Config::ConfigurationRecorder"
  properties {
    Name = self.name
    RecordingGroup = self.recording_group[0] == null ? null : {
      AllSupported               = self.recording_group[0].all_supported
      IncludeGlobalResourceTypes = self.recording_group[0].include_global_resource_types
      ResourceTypes              = self.recording_group[0].resource_types
      RecordingStrategy          = { UseOnly = self.recording_group[0].recording_strategy[0].use_only }
    }
    RecordingMode = [for m in self.recording_mode : {
      RecordingFrequency = m.recording_frequency
      RecordingModeOverrides = [for o in m.recording_mode_override : {
        Description        = o.description
        RecordingFrequency = o.recording_frequency
        ResourceTypes      = o.resource_types
      }]
    }][0]
    RoleARN = self.role_arn
  }
}

terraform "aws_config_configuration_recorder_status" {
  part-of = "AWS::Config::ConfigurationRecorder"
  through = self.name
  properties { started = self.is_enabled }
}

terraform "aws_config_delivery_channel" {
  becomes = "AWS::Config::DeliveryChannel"
  properties {
    Name                             = self.name
    S3BucketName                     = self.s3_bucket_name
    S3KmsKeyArn                      = self.s3_kms_key_arn
    S3KeyPrefix                      = self.s3_key_prefix
    SnsTopicARN                      = self.sns_topic_arn
    ConfigSnapshotDeliveryProperties = [for p in self.snapshot_delivery_properties : { DeliveryFrequency = p.delivery_frequency }][0]
  }
}

terraform "aws_config_config_rule" {
  becomes = "AWS::Config::ConfigRule"
  properties {
    ConfigRuleName = self.name
    Source = {
      Owner               = self.source[0].owner
      SourceIdentifier    = self.source[0].source_identifier
      SourceDetails       = [for d in self.source[0].source_detail : { EventSource = d.event_source, MessageType = d.message_type, MaximumExecutionFrequency = d.maximum_execution_frequency }]
      CustomPolicyDetails = [for p in self.source[0].custom_policy_details : { PolicyRuntime = p.policy_runtime, PolicyText = p.policy_text, EnableDebugLogDelivery = p.enable_debug_log_delivery }][0]
    }
    Description               = self.description
    EvaluationModes           = [for m in self.evaluation_mode : { Mode = m.mode }]
    InputParameters           = self.input_parameters
    MaximumExecutionFrequency = self.maximum_execution_frequency
    Scope = [for s in self.scope : {
      ComplianceResourceId    = s.compliance_resource_id
      ComplianceResourceTypes = s.compliance_resource_types
      TagKey                  = s.tag_key
      TagValue                = s.tag_value
    }][0]
  }
}

terraform "aws_config_configuration_aggregator" {
  becomes = "AWS::Config::ConfigurationAggregator"
  properties {
    ConfigurationAggregatorName = self.name
    AccountAggregationSources   = [for s in self.account_aggregation_source : { AccountIds = s.account_ids, AllAwsRegions = s.all_regions, AwsRegions = s.regions }]
    OrganizationAggregationSource = self.organization_aggregation_source[0] == null ? null : {
      RoleArn       = self.organization_aggregation_source[0].role_arn
      AllAwsRegions = self.organization_aggregation_source[0].all_regions
      AwsRegions    = self.organization_aggregation_source[0].regions
    }
    Tags = self.tags
  }
}
