terraform "aws_s3_bucket" {
  becomes = "AWS::S3::Bucket"
  removed = ["versioning", "logging", "server_side_encryption_configuration", "website", "grant", "acl", "lifecycle_rule", "policy"]
  properties {
    BucketName = self.bucket
    AccessControl = {
      private                   = "Private"
      public-read               = "PublicRead"
      public-read-write         = "PublicReadWrite"
      authenticated-read        = "AuthenticatedRead"
      log-delivery-write        = "LogDeliveryWrite"
      aws-exec-read             = "AwsExecRead"
      bucket-owner-read         = "BucketOwnerRead"
      bucket-owner-full-control = "BucketOwnerFullControl"
    }[self.acl]
    grants = [for g in self.grant : { Uri = g.uri, Permissions = g.permissions }]
    LifecycleConfiguration = length(self.lifecycle_rule) == 0 ? null : {
      Rules = [for r in self.lifecycle_rule : {
        Id         = r.id
        Status     = { true = "Enabled", false = "Disabled" }[r.enabled]
        Prefix     = r.prefix
        TagFilters = [for k, v in r.tags : { Key = k, Value = v }]
        NoncurrentVersionExpiration = r.noncurrent_version_expiration[0] == null ? null : {
          NoncurrentDays = r.noncurrent_version_expiration[0].days
        }
        AbortIncompleteMultipartUpload = r.abort_incomplete_multipart_upload_days == null ? null : {
          DaysAfterInitiation = r.abort_incomplete_multipart_upload_days
        }
        ExpirationInDays             = r.expiration[0].days
        ExpiredObjectDeleteMarker    = r.expiration[0].expired_object_delete_marker
        Transitions                  = [for t in r.transition : { StorageClass = t.storage_class, TransitionInDays = t.days }]
        NoncurrentVersionTransitions = [for t in r.noncurrent_version_transition : { StorageClass = t.storage_class, TransitionInDays = t.days }]
      }]
    }
    VersioningConfiguration = {
      Status = { true = "Enabled", false = "Suspended" }[self.versioning[0].enabled]
    }
    mfa_delete        = self.versioning[0].mfa_delete
    ObjectLockEnabled = coalesce(self.object_lock_enabled, { Enabled = true }[self.object_lock_configuration[0].object_lock_enabled])
    LoggingConfiguration = self.logging[0] == null ? null : {
      DestinationBucketName = self.logging[0].target_bucket
      LogFilePrefix         = self.logging[0].target_prefix
    }
    BucketEncryption = self.server_side_encryption_configuration[0] == null ? null : {
      ServerSideEncryptionConfiguration = [for r in self.server_side_encryption_configuration[0].rule : {
        ServerSideEncryptionByDefault = {
          SSEAlgorithm   = r.apply_server_side_encryption_by_default[0].sse_algorithm
          KMSMasterKeyID = r.apply_server_side_encryption_by_default[0].kms_master_key_id
        }
        BucketKeyEnabled = r.bucket_key_enabled
      }]
    }
    AccelerateConfiguration = [for s in [self.acceleration_status] : { AccelerationStatus = s } if s != null][0]
    CorsConfiguration = length(self.cors_rule) == 0 ? null : {
      CorsRules = [for r in self.cors_rule : {
        AllowedHeaders = r.allowed_headers
        AllowedMethods = r.allowed_methods
        AllowedOrigins = r.allowed_origins
        ExposedHeaders = r.expose_headers
        MaxAge         = r.max_age_seconds
      }]
    }
    ObjectLockConfiguration = [for l in self.object_lock_configuration : {
      ObjectLockEnabled = l.object_lock_enabled
      Rule = [for r in l.rule : {
        DefaultRetention = {
          Mode  = r.default_retention[0].mode
          Days  = r.default_retention[0].days
          Years = r.default_retention[0].years
        }
      }][0]
    }][0]
    ReplicationConfiguration = [for c in self.replication_configuration : {
      Role = c.role
      Rules = [for r in c.rules : {
        Id                      = r.id
        Status                  = r.status
        Priority                = r.priority
        Prefix                  = r.prefix
        DeleteMarkerReplication = [for s in [r.delete_marker_replication_status] : { Status = s } if s != null][0]
        SourceSelectionCriteria = [for s in r.source_selection_criteria : {
          SseKmsEncryptedObjects = [for e in s.sse_kms_encrypted_objects : { Status = { true = "Enabled", false = "Disabled" }[e.enabled] }][0]
        }][0]
        Destination = {
          Bucket                   = r.destination[0].bucket
          Account                  = r.destination[0].account_id
          StorageClass             = r.destination[0].storage_class
          AccessControlTranslation = [for t in r.destination[0].access_control_translation : { Owner = t.owner }][0]
          EncryptionConfiguration  = [for k in [r.destination[0].replica_kms_key_id] : { ReplicaKmsKeyID = k } if k != null][0]
        }
      }]
    }][0]
    WebsiteConfiguration = [for w in self.website : {
      IndexDocument         = w.index_document
      ErrorDocument         = w.error_document
      RedirectAllRequestsTo = [for h in [w.redirect_all_requests_to] : { HostName = h } if h != null][0]
    }][0]
    Tags = self.tags
  }
  attributes {
    bucket_regional_domain_name = "RegionalDomainName"
    bucket_domain_name          = "DomainName"
  }
}

terraform "aws_s3_bucket_public_access_block" {
  part-of = "AWS::S3::Bucket"
  through = self.bucket
  properties {
    PublicAccessBlockConfiguration = {
      BlockPublicAcls       = self.block_public_acls == null ? false : self.block_public_acls
      BlockPublicPolicy     = self.block_public_policy == null ? false : self.block_public_policy
      IgnorePublicAcls      = self.ignore_public_acls == null ? false : self.ignore_public_acls
      RestrictPublicBuckets = self.restrict_public_buckets == null ? false : self.restrict_public_buckets
    }
  }
}

terraform "aws_s3_bucket_acl" {
  part-of = "AWS::S3::Bucket"
  through = self.bucket
  properties {
    AccessControl = {
      private                   = "Private"
      public-read               = "PublicRead"
      public-read-write         = "PublicReadWrite"
      authenticated-read        = "AuthenticatedRead"
      log-delivery-write        = "LogDeliveryWrite"
      aws-exec-read             = "AwsExecRead"
      bucket-owner-read         = "BucketOwnerRead"
      bucket-owner-full-control = "BucketOwnerFullControl"
    }[self.acl]
    grants = [for g in self.access_control_policy[0].grant : { Uri = g.grantee[0].uri, Permissions = [g.permission] }]
  }
}

terraform "aws_s3_bucket_ownership_controls" {
  part-of = "AWS::S3::Bucket"
  through = self.bucket
  properties { OwnershipControls = { Rules = [{ ObjectOwnership = self.rule[0].object_ownership }] } }
}

terraform "aws_s3_bucket_versioning" {
  part-of = "AWS::S3::Bucket"
  through = self.bucket
  properties {
    VersioningConfiguration = { Status = self.versioning_configuration[0].status }
    mfa_delete              = { Enabled = true, Disabled = false }[self.versioning_configuration[0].mfa_delete]
  }
}

terraform "aws_s3_bucket_server_side_encryption_configuration" {
  part-of = "AWS::S3::Bucket"
  through = self.bucket
  properties {
    BucketEncryption = {
      ServerSideEncryptionConfiguration = [for r in self.rule : {
        ServerSideEncryptionByDefault = {
          SSEAlgorithm   = r.apply_server_side_encryption_by_default[0].sse_algorithm
          KMSMasterKeyID = r.apply_server_side_encryption_by_default[0].kms_master_key_id
        }
        BucketKeyEnabled = r.bucket_key_enabled
      }]
    }
  }
}

terraform "aws_s3_bucket_logging" {
  part-of = "AWS::S3::Bucket"
  through = self.bucket
  properties {
    LoggingConfiguration = {
      DestinationBucketName = self.target_bucket
      LogFilePrefix         = self.target_prefix
    }
  }
}

terraform "aws_s3_bucket_lifecycle_configuration" {
  part-of = "AWS::S3::Bucket"
  through = self.bucket
  properties {
    LifecycleConfiguration = {
      Rules = [for r in self.rule : {
        Id         = r.id
        Status     = r.status
        Prefix     = coalesce(r.filter[0].and[0].prefix, r.filter[0].prefix, r.prefix)
        TagFilters = concat([for k, v in r.filter[0].and[0].tags : { Key = k, Value = v }], [for t in r.filter[0].tag : { Key = t.key, Value = t.value }])
        NoncurrentVersionExpiration = r.noncurrent_version_expiration[0] == null ? null : {
          NoncurrentDays = r.noncurrent_version_expiration[0].noncurrent_days
        }
        AbortIncompleteMultipartUpload = r.abort_incomplete_multipart_upload[0] == null ? null : {
          DaysAfterInitiation = r.abort_incomplete_multipart_upload[0].days_after_initiation
        }
        ExpirationInDays             = r.expiration[0].days
        ExpiredObjectDeleteMarker    = r.expiration[0].expired_object_delete_marker
        Transitions                  = [for t in r.transition : { StorageClass = t.storage_class, TransitionInDays = t.days }]
        NoncurrentVersionTransitions = [for t in r.noncurrent_version_transition : { StorageClass = t.storage_class, TransitionInDays = t.noncurrent_days }]
      }]
    }
  }
}

terraform "aws_s3_bucket_object_lock_configuration" {
  part-of = "AWS::S3::Bucket"
  through = self.bucket
  properties {
    ObjectLockEnabled = true
    ObjectLockConfiguration = {
      ObjectLockEnabled = self.object_lock_enabled
      Rule = [for r in self.rule : {
        DefaultRetention = {
          Mode  = r.default_retention[0].mode
          Days  = r.default_retention[0].days
          Years = r.default_retention[0].years
        }
      }][0]
    }
  }
}

# CloudFormation has the type: no part, a resource that points.
terraform "aws_s3_bucket_policy" {
  becomes = "AWS::S3::BucketPolicy"
  properties {
    Bucket         = self.bucket
    PolicyDocument = self.policy
  }
  attributes { id = "Bucket" }
}

# The policy in the bucket's own block.
terraform "aws_s3_bucket" {
  becomes = "AWS::S3::BucketPolicy"
  when    = self.policy != null
  properties {
    Bucket         = self.id
    PolicyDocument = self.policy
  }
}

terraform "aws_s3_access_point" {
  becomes = "AWS::S3::AccessPoint"
  properties {
    Name   = self.name
    Bucket = self.bucket
    Policy = self.policy
    PublicAccessBlockConfiguration = self.public_access_block_configuration[0] == null ? null : {
      BlockPublicAcls       = self.public_access_block_configuration[0].block_public_acls
      BlockPublicPolicy     = self.public_access_block_configuration[0].block_public_policy
      IgnorePublicAcls      = self.public_access_block_configuration[0].ignore_public_acls
      RestrictPublicBuckets = self.public_access_block_configuration[0].restrict_public_buckets
    }
    VpcConfiguration = self.vpc_configuration[0] == null ? null : { VpcId = self.vpc_configuration[0].vpc_id }
    BucketAccountId  = self.bucket_account_id
    Tags             = self.tags
  }
}

terraform "aws_s3_bucket_cors_configuration" {
  part-of = "AWS::S3::Bucket"
  through = self.bucket
  properties {
    CorsConfiguration = {
      CorsRules = [for r in self.cors_rule : {
        Id             = r.id
        AllowedHeaders = r.allowed_headers
        AllowedMethods = r.allowed_methods
        AllowedOrigins = r.allowed_origins
        ExposedHeaders = r.expose_headers
        MaxAge         = r.max_age_seconds
      }]
    }
  }
}

terraform "aws_s3_bucket_notification" {
  part-of = "AWS::S3::Bucket"
  through = self.bucket
  properties {
    NotificationConfiguration = {
      EventBridgeConfiguration = [for e in [self.eventbridge] : { EventBridgeEnabled = e } if e != null][0]
      LambdaConfigurations     = flatten([for n in self.lambda_function : [for e in n.events : { Event = e, Function = n.lambda_function_arn }]])
      QueueConfigurations      = flatten([for n in self.queue : [for e in n.events : { Event = e, Queue = n.queue_arn }]])
      TopicConfigurations      = flatten([for n in self.topic : [for e in n.events : { Event = e, Topic = n.topic_arn }]])
    }
  }
}

terraform "aws_s3_bucket_replication_configuration" {
  part-of = "AWS::S3::Bucket"
  through = self.bucket
  properties {
    ReplicationConfiguration = {
      Role = self.role
      Rules = [for r in self.rule : {
        Id       = r.id
        Status   = r.status
        Priority = r.priority
        Prefix   = r.prefix
        Filter = [for f in r.filter : {
          Prefix    = f.prefix
          TagFilter = [for t in f.tag : { Key = t.key, Value = t.value }][0]
          And       = [for a in f.and : { Prefix = a.prefix, TagFilters = [for k, v in a.tags : { Key = k, Value = v }] }][0]
        }][0]
        DeleteMarkerReplication = [for d in r.delete_marker_replication : { Status = d.status }][0]
        SourceSelectionCriteria = [for s in r.source_selection_criteria : {
          ReplicaModifications   = [for m in s.replica_modifications : { Status = m.status }][0]
          SseKmsEncryptedObjects = [for e in s.sse_kms_encrypted_objects : { Status = e.status }][0]
        }][0]
        Destination = {
          Bucket                   = r.destination[0].bucket
          Account                  = r.destination[0].account
          StorageClass             = r.destination[0].storage_class
          AccessControlTranslation = [for t in r.destination[0].access_control_translation : { Owner = t.owner }][0]
          EncryptionConfiguration  = [for e in r.destination[0].encryption_configuration : { ReplicaKmsKeyID = e.replica_kms_key_id }][0]
          Metrics                  = [for m in r.destination[0].metrics : { Status = m.status }][0]
          ReplicationTime          = [for t in r.destination[0].replication_time : { Status = t.status }][0]
        }
      }]
    }
  }
}

terraform "aws_s3_bucket_website_configuration" {
  part-of = "AWS::S3::Bucket"
  through = self.bucket
  properties {
    WebsiteConfiguration = {
      IndexDocument         = self.index_document[0].suffix
      ErrorDocument         = self.error_document[0].key
      RedirectAllRequestsTo = [for r in self.redirect_all_requests_to : { HostName = r.host_name, Protocol = r.protocol }][0]
      RoutingRules = [for r in self.routing_rule : {
        RoutingRuleCondition = [for c in r.condition : { HttpErrorCodeReturnedEquals = c.http_error_code_returned_equals, KeyPrefixEquals = c.key_prefix_equals }][0]
        RedirectRule = {
          HostName             = r.redirect[0].host_name
          HttpRedirectCode     = r.redirect[0].http_redirect_code
          Protocol             = r.redirect[0].protocol
          ReplaceKeyPrefixWith = r.redirect[0].replace_key_prefix_with
          ReplaceKeyWith       = r.redirect[0].replace_key_with
        }
      }]
    }
  }
}

terraform "aws_s3_bucket_accelerate_configuration" {
  part-of = "AWS::S3::Bucket"
  through = self.bucket
  properties {
    AccelerateConfiguration = { AccelerationStatus = self.status }
  }
}

terraform "aws_s3_bucket_intelligent_tiering_configuration" {
  part-of = "AWS::S3::Bucket"
  through = self.bucket
  properties {
    IntelligentTieringConfigurations = [{
      Id         = self.name
      Status     = self.status
      Prefix     = self.filter[0].prefix
      TagFilters = [for k, v in self.filter[0].tags : { Key = k, Value = v }]
      Tierings   = [for t in self.tiering : { AccessTier = t.access_tier, Days = t.days }]
    }]
  }
}

terraform "aws_s3_bucket_metric" {
  part-of = "AWS::S3::Bucket"
  through = self.bucket
  properties {
    MetricsConfigurations = [{
      Id             = self.name
      Prefix         = self.filter[0].prefix
      AccessPointArn = self.filter[0].access_point
      TagFilters     = [for k, v in self.filter[0].tags : { Key = k, Value = v }]
    }]
  }
}

terraform "aws_s3_bucket_analytics_configuration" {
  part-of = "AWS::S3::Bucket"
  through = self.bucket
  properties {
    AnalyticsConfigurations = [{
      Id         = self.name
      Prefix     = self.filter[0].prefix
      TagFilters = [for k, v in self.filter[0].tags : { Key = k, Value = v }]
      StorageClassAnalysis = [for s in self.storage_class_analysis : {
        DataExport = {
          OutputSchemaVersion = s.data_export[0].output_schema_version
          Destination = {
            BucketArn       = s.data_export[0].destination[0].s3_bucket_destination[0].bucket_arn
            BucketAccountId = s.data_export[0].destination[0].s3_bucket_destination[0].bucket_account_id
            Format          = s.data_export[0].destination[0].s3_bucket_destination[0].format
            Prefix          = s.data_export[0].destination[0].s3_bucket_destination[0].prefix
          }
        }
      }][0]
    }]
  }
}

terraform "aws_s3_bucket_inventory" {
  part-of = "AWS::S3::Bucket"
  through = self.bucket
  properties {
    InventoryConfigurations = [{
      Id                     = self.name
      Enabled                = self.enabled
      IncludedObjectVersions = self.included_object_versions
      ScheduleFrequency      = self.schedule[0].frequency
      OptionalFields         = self.optional_fields
      Prefix                 = self.filter[0].prefix
      Destination = {
        BucketArn       = self.destination[0].bucket[0].bucket_arn
        BucketAccountId = self.destination[0].bucket[0].account_id
        Format          = self.destination[0].bucket[0].format
        Prefix          = self.destination[0].bucket[0].prefix
      }
    }]
  }
}

terraform "aws_s3control_bucket" {
  becomes = "AWS::S3Outposts::Bucket"
  properties {
    BucketName = self.bucket
    OutpostId  = self.outpost_id
    Tags       = self.tags
  }
}

terraform "aws_s3control_bucket_policy" {
  becomes = "AWS::S3Outposts::BucketPolicy"
  properties {
    Bucket         = self.bucket
    PolicyDocument = self.policy
  }
}

terraform "aws_s3control_access_point_policy" {
  part-of = "AWS::S3::AccessPoint"
  through = self.access_point_arn
  properties { Policy = self.policy }
}

terraform "aws_s3tables_table_bucket" {
  becomes = "AWS::S3Tables::TableBucket"
  properties {
    TableBucketName         = self.name
    EncryptionConfiguration = [for e in self.encryption_configuration : { KMSKeyArn = e.kms_key_arn, SSEAlgorithm = e.sse_algorithm }][0]
    Tags                    = self.tags
  }
}

terraform "aws_s3tables_table_bucket_policy" {
  becomes = "AWS::S3Tables::TableBucketPolicy"
  properties {
    TableBucketARN = self.table_bucket_arn
    ResourcePolicy = self.resource_policy
  }
}

terraform "aws_s3_bucket_abac" {
  part-of = "AWS::S3::Bucket"
  through = self.bucket
  properties { AbacStatus = self.abac_status[0].status }
}
