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
        ExpirationInDays = r.expiration[0].days
      }]
    }
    VersioningConfiguration = {
      Status = { true = "Enabled", false = "Suspended" }[self.versioning[0].enabled]
    }
    mfa_delete        = self.versioning[0].mfa_delete
    ObjectLockEnabled = self.object_lock_enabled
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
        ExpirationInDays = r.expiration[0].days
      }]
    }
  }
}

terraform "aws_s3_bucket_object_lock_configuration" {
  part-of = "AWS::S3::Bucket"
  through = self.bucket
  properties { ObjectLockEnabled = true }
}

# CloudFormation has the type: no part, a resource that points.
terraform "aws_s3_bucket_policy" {
  becomes = "AWS::S3::BucketPolicy"
  properties {
    Bucket         = self.bucket
    PolicyDocument = self.policy
  }
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
  }
}
