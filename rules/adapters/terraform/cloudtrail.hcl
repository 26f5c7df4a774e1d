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
      ReadWriteType           = e.read_write_type
      IncludeManagementEvents = e.include_management_events
      DataResources           = [for d in e.data_resource : { Type = d.type, Values = d.values }]
    }]
  }
}

terraform "aws_cloudtrail_event_data_store" {
  becomes = "AWS::CloudTrail::EventDataStore"
  properties {
    Name     = self.name
    KmsKeyId = self.kms_key_id
  }
}
