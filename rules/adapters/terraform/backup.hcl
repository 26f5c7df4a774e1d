terraform "aws_backup_vault" {
  becomes = "AWS::Backup::BackupVault"
  properties {
    BackupVaultName  = self.name
    EncryptionKeyArn = self.kms_key_arn
    BackupVaultTags  = self.tags
  }
}

terraform "aws_backup_plan" {
  becomes = "AWS::Backup::BackupPlan"
  properties {
    BackupPlan = {
      BackupPlanName = self.name
      BackupPlanRule = [for r in self.rule : {
        RuleName               = r.rule_name
        TargetBackupVault      = r.target_vault_name
        ScheduleExpression     = r.schedule
        EnableContinuousBackup = r.enable_continuous_backup
        Lifecycle              = [for l in r.lifecycle : { DeleteAfterDays = l.delete_after, MoveToColdStorageAfterDays = l.cold_storage_after }][0]
        CopyActions = [for c in r.copy_action : {
          DestinationBackupVaultArn = c.destination_vault_arn
          Lifecycle                 = [for l in c.lifecycle : { DeleteAfterDays = l.delete_after, MoveToColdStorageAfterDays = l.cold_storage_after }][0]
        }]
        RecoveryPointTags = r.recovery_point_tags
      }]
      AdvancedBackupSettings = [for s in self.advanced_backup_setting : { BackupOptions = s.backup_options, ResourceType = s.resource_type }]
    }
    BackupPlanTags = self.tags
  }
}

terraform "aws_backup_selection" {
  becomes = "AWS::Backup::BackupSelection"
  properties {
    BackupPlanId = self.plan_id
    BackupSelection = {
      SelectionName = self.name
      IamRoleArn    = self.iam_role_arn
      Resources     = self.resources
      NotResources  = self.not_resources
      ListOfTags    = [for t in self.selection_tag : { ConditionType = t.type, ConditionKey = t.key, ConditionValue = t.value }]
      Conditions = {
        StringEquals    = [for c in self.condition[0].string_equals : { ConditionKey = c.key, ConditionValue = c.value }]
        StringLike      = [for c in self.condition[0].string_like : { ConditionKey = c.key, ConditionValue = c.value }]
        StringNotEquals = [for c in self.condition[0].string_not_equals : { ConditionKey = c.key, ConditionValue = c.value }]
        StringNotLike   = [for c in self.condition[0].string_not_like : { ConditionKey = c.key, ConditionValue = c.value }]
      }
    }
  }
}

terraform "aws_backup_vault_policy" {
  part-of = "AWS::Backup::BackupVault"
  through = self.backup_vault_name
  properties {
    AccessPolicy = self.policy
  }
}

terraform "aws_backup_vault_lock_configuration" {
  part-of = "AWS::Backup::BackupVault"
  through = self.backup_vault_name
  properties {
    LockConfiguration = { ChangeableForDays = self.changeable_for_days, MaxRetentionDays = self.max_retention_days, MinRetentionDays = self.min_retention_days }
  }
}

terraform "aws_backup_vault_notifications" {
  part-of = "AWS::Backup::BackupVault"
  through = self.backup_vault_name
  properties {
    Notifications = { BackupVaultEvents = self.backup_vault_events, SNSTopicArn = self.sns_topic_arn }
  }
}
