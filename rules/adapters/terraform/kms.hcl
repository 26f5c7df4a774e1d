terraform "aws_kms_key" {
  becomes = "AWS::KMS::Key"
  properties {
    Description                    = self.description
    KeyPolicy                      = self.policy
    KeySpec                        = self.customer_master_key_spec
    KeyUsage                       = self.key_usage
    EnableKeyRotation              = self.enable_key_rotation
    Enabled                        = self.is_enabled
    MultiRegion                    = self.multi_region
    PendingWindowInDays            = self.deletion_window_in_days
    key_store                      = coalesce(self.custom_key_store_id, self.xks_key_id)
    BypassPolicyLockoutSafetyCheck = self.bypass_policy_lockout_safety_check
    RotationPeriodInDays           = self.rotation_period_in_days
    Tags                           = self.tags
  }
}

terraform "aws_kms_external_key" {
  becomes = "AWS::KMS::Key"
  properties {
    Description                    = self.description
    KeyPolicy                      = self.policy
    KeyUsage                       = self.key_usage
    Origin                         = "EXTERNAL"
    Enabled                        = self.enabled
    MultiRegion                    = self.multi_region
    PendingWindowInDays            = self.deletion_window_in_days
    BypassPolicyLockoutSafetyCheck = self.bypass_policy_lockout_safety_check
    KeySpec                        = self.key_spec
    Tags                           = self.tags
  }
}

terraform "aws_kms_replica_key" {
  becomes = "AWS::KMS::ReplicaKey"
  properties {
    Description         = self.description
    KeyPolicy           = self.policy
    PrimaryKeyArn       = self.primary_key_arn
    Enabled             = self.enabled
    PendingWindowInDays = self.deletion_window_in_days
    Tags                = self.tags
  }
}

terraform "aws_kms_replica_external_key" { same-as = "aws_kms_replica_key" }

# It says not whether its key is a replica.
terraform "aws_kms_key_policy" {
  part-of = "AWS::KMS::Key"
  through = seen(target(self.key_id, "AWS::KMS::ReplicaKey")) ? null : self.key_id
  properties { KeyPolicy = self.policy }
}

terraform "aws_kms_key_policy" {
  part-of = "AWS::KMS::ReplicaKey"
  through = seen(target(self.key_id, "AWS::KMS::Key")) || surely(length(resources("AWS::KMS::ReplicaKey")) == 0) ? null : self.key_id
  properties { KeyPolicy = self.policy }
}

terraform "aws_kms_alias" {
  becomes = "AWS::KMS::Alias"
  properties {
    AliasName   = self.name
    TargetKeyId = self.target_key_id
    aliases     = [self.arn, self.id, self.target_key_arn]
  }
  attributes { target_key_arn = "TargetKeyId" }
}
