terraform "aws_dlm_lifecycle_policy" {
  becomes = "AWS::DLM::LifecyclePolicy"
  properties {
    Description      = self.description
    ExecutionRoleArn = self.execution_role_arn
    PolicyDetails = {
      PolicyType        = self.policy_details[0].policy_type
      ResourceTypes     = self.policy_details[0].resource_types
      ResourceLocations = self.policy_details[0].resource_locations
      TargetTags        = self.policy_details[0].target_tags
      Actions = [for a in self.policy_details[0].action : {
        Name = a.name
        CrossRegionCopy = [for c in a.cross_region_copy : {
          Target                  = c.target
          EncryptionConfiguration = { Encrypted = c.encryption_configuration[0].encrypted, CmkArn = c.encryption_configuration[0].cmk_arn }
        }]
      }]
      Schedules = [for s in self.policy_details[0].schedule : {
        Name       = s.name
        CopyTags   = s.copy_tags
        TagsToAdd  = s.tags_to_add
        CreateRule = [for c in s.create_rule : { Interval = c.interval, IntervalUnit = c.interval_unit, CronExpression = c.cron_expression, Times = c.times }][0]
        RetainRule = [for r in s.retain_rule : { Count = r.count, Interval = r.interval, IntervalUnit = r.interval_unit }][0]
        ShareRules = [for r in s.share_rule : { TargetAccounts = r.target_accounts }]
        CrossRegionCopyRules = [for c in s.cross_region_copy_rule : {
          TargetRegion = c.target
          Encrypted    = c.encrypted
          CmkArn       = c.cmk_arn
        }]
      }]
    }
    DefaultPolicy = self.default_policy
    State         = self.state

    Tags = self.tags
  }
}
