terraform "aws_cloudtrail" {
  becomes = "AWS::CloudTrail::Trail"
  properties {
    TrailName                  = self.name
    S3BucketName               = self.s3_bucket_name
    S3KeyPrefix                = self.s3_key_prefix
    IsLogging                  = self.enable_logging
    IsMultiRegionTrail         = self.is_multi_region_trail
    IsOrganizationTrail        = self.is_organization_trail
    IncludeGlobalServiceEvents = self.include_global_service_events
    EnableLogFileValidation    = self.enable_log_file_validation
    KMSKeyId                   = self.kms_key_id
    CloudWatchLogsLogGroupArn  = self.cloud_watch_logs_group_arn
    SnsTopicName               = self.sns_topic_name
    EventSelectors = [for e in self.event_selector : {
      ReadWriteType                 = e.read_write_type
      IncludeManagementEvents       = e.include_management_events
      ExcludeManagementEventSources = e.exclude_management_event_sources
      DataResources                 = [for d in e.data_resource : { Type = d.type, Values = d.values }]
    }]
    AdvancedEventSelectors = [for s in self.advanced_event_selector : {
      FieldSelectors = [for e in s.field_selector : {
        EndsWith      = e.ends_with
        Equals        = e.equals
        Field         = e.field
        NotEndsWith   = e.not_ends_with
        NotEquals     = e.not_equals
        NotStartsWith = e.not_starts_with
        StartsWith    = e.starts_with
      }]
      Name = s.name
    }]
    CloudWatchLogsRoleArn = self.cloud_watch_logs_role_arn
    InsightSelectors      = [for s in self.insight_selector : { InsightType = s.insight_type }]
    Tags                  = self.tags
  }
}

terraform "aws_cloudtrail_event_data_store" {
  becomes = "AWS::CloudTrail::EventDataStore"
  properties {
    Name     = self.name
    KmsKeyId = self.kms_key_id
    AdvancedEventSelectors = [for s in self.advanced_event_selector : {
      FieldSelectors = [for e in s.field_selector : {
        EndsWith      = e.ends_with
        Equals        = e.equals
        Field         = e.field
        NotEndsWith   = e.not_ends_with
        NotEquals     = e.not_equals
        NotStartsWith = e.not_starts_with
        StartsWith    = e.starts_with
      }]
      Name = s.name
    }]
    BillingMode                  = self.billing_mode
    MultiRegionEnabled           = self.multi_region_enabled
    OrganizationEnabled          = self.organization_enabled
    RetentionPeriod              = self.retention_period
    TerminationProtectionEnabled = self.termination_protection_enabled
    Tags                         = self.tags
  }
}
