terraform "aws_connect_user" {
  becomes = "AWS::Connect::User"
  properties {
    Password          = self.password
    DirectoryUserId   = self.directory_user_id
    HierarchyGroupArn = self.hierarchy_group_id
    IdentityInfo = [for i in self.identity_info : {
      Email          = i.email
      FirstName      = i.first_name
      LastName       = i.last_name
      SecondaryEmail = i.secondary_email
    }][0]
    InstanceArn = self.instance_id
    PhoneConfig = [for c in self.phone_config : {
      AfterContactWorkTimeLimit = c.after_contact_work_time_limit
      AutoAccept                = c.auto_accept
      DeskPhoneNumber           = c.desk_phone_number
      PhoneType                 = c.phone_type
    }][0]
    RoutingProfileArn   = self.routing_profile_id
    SecurityProfileArns = self.security_profile_ids
    Username            = self.name
    Tags                = self.tags
  }
}

terraform "aws_connect_instance" {
  becomes = "AWS::Connect::Instance"
  properties {
    Attributes = {
      InboundCalls         = self.inbound_calls_enabled
      OutboundCalls        = self.outbound_calls_enabled
      ContactflowLogs      = self.contact_flow_logs_enabled
      ContactLens          = self.contact_lens_enabled
      EarlyMedia           = self.early_media_enabled
      MultiPartyConference = self.multi_party_conference_enabled
    }
    DirectoryId            = self.directory_id
    IdentityManagementType = self.identity_management_type
    InstanceAlias          = self.instance_alias
    Tags                   = self.tags
  }
}

terraform "aws_connect_instance_storage_config" {
  becomes = "AWS::Connect::InstanceStorageConfig"
  properties {
    InstanceArn           = self.instance_id
    KinesisFirehoseConfig = [for f in self.storage_config[0].kinesis_firehose_config : { FirehoseArn = f.firehose_arn }][0]
    KinesisStreamConfig   = [for s in self.storage_config[0].kinesis_stream_config : { StreamArn = s.stream_arn }][0]
    KinesisVideoStreamConfig = [for v in self.storage_config[0].kinesis_video_stream_config : {
      Prefix               = v.prefix
      RetentionPeriodHours = v.retention_period_hours
      EncryptionConfig     = [for e in v.encryption_config : { EncryptionType = e.encryption_type, KeyId = e.key_id }][0]
    }][0]
    ResourceType = self.resource_type
    S3Config = [for s in self.storage_config[0].s3_config : {
      BucketName       = s.bucket_name
      BucketPrefix     = s.bucket_prefix
      EncryptionConfig = [for e in s.encryption_config : { EncryptionType = e.encryption_type, KeyId = e.key_id }][0]
    }][0]
    StorageType = self.storage_config[0].storage_type
  }
}
