resource "aws_dlm_lifecycle_policy" "example" {
  default_policy     = "default_policy"
  description        = "description"
  execution_role_arn = "execution_role_arn"
  policy_details {
    action {
      cross_region_copy {
        encryption_configuration {
          cmk_arn   = "policy_details.action.cross_region_copy.encryption_configuration.cmk_arn"
          encrypted = true
        }
        retain_rule {
          interval      = 1
          interval_unit = "policy_details.action.cross_region_copy.retain_rule.interval_unit"
        }
        target = "policy_details.action.cross_region_copy.target"
      }
      name = "policy_details.action.name"
    }
    copy_tags          = true
    policy_type        = "policy_details.policy_type"
    resource_locations = ["policy_details.resource_locations"]
    resource_types     = ["policy_details.resource_types"]
    schedule {
      copy_tags = true
      create_rule {
        cron_expression = "policy_details.schedule.create_rule.cron_expression"
        interval        = 2
        interval_unit   = "policy_details.schedule.create_rule.interval_unit"
        times           = ["policy_details.schedule.create_rule.times"]
      }
      cross_region_copy_rule {
        cmk_arn   = "policy_details.schedule.cross_region_copy_rule.cmk_arn"
        copy_tags = true
        encrypted = true
        retain_rule {
          interval      = 3
          interval_unit = "policy_details.schedule.cross_region_copy_rule.retain_rule.interval_unit"
        }
        target = "policy_details.schedule.cross_region_copy_rule.target"
      }
      name = "policy_details.schedule.name"
      retain_rule {
        count         = 4
        interval      = 5
        interval_unit = "policy_details.schedule.retain_rule.interval_unit"
      }
      share_rule {
        target_accounts = ["policy_details.schedule.share_rule.target_accounts"]
      }
      tags_to_add = { key = "policy_details.schedule.tags_to_add" }
    }
    target_tags = { key = "policy_details.target_tags" }
  }
  state = "state"
  tags  = { key = "tags" }
}
