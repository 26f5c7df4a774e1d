resource "aws_backup_vault" "example" {
  kms_key_arn = "kms_key_arn"
  name        = "name"
  tags        = { key = "tags" }
}

resource "aws_backup_plan" "example" {
  advanced_backup_setting {
    backup_options = { key = "advanced_backup_setting.backup_options" }
    resource_type  = "advanced_backup_setting.resource_type"
  }
  name = "name"
  rule {
    copy_action {
      destination_vault_arn = "rule.copy_action.destination_vault_arn"
      lifecycle {
        cold_storage_after = 1
        delete_after       = 2
      }
    }
    enable_continuous_backup = true
    lifecycle {
      cold_storage_after = 3
      delete_after       = 4
    }
    recovery_point_tags = { key = "rule.recovery_point_tags" }
    rule_name           = "rule.rule_name"
    schedule            = "rule.schedule"
    target_vault_name   = "rule.target_vault_name"
  }
  tags = { key = "tags" }
}

resource "aws_backup_selection" "example" {
  condition {
    string_equals {
      key   = "condition.string_equals.key"
      value = "condition.string_equals.value"
    }
    string_like {
      key   = "condition.string_like.key"
      value = "condition.string_like.value"
    }
    string_not_equals {
      key   = "condition.string_not_equals.key"
      value = "condition.string_not_equals.value"
    }
    string_not_like {
      key   = "condition.string_not_like.key"
      value = "condition.string_not_like.value"
    }
  }
  iam_role_arn  = "iam_role_arn"
  name          = "name"
  not_resources = ["not_resources"]
  plan_id       = "plan_id"
  resources     = ["resources"]
  selection_tag {
    key   = "selection_tag.key"
    type  = "selection_tag.type"
    value = "selection_tag.value"
  }
}

resource "aws_backup_vault_policy" "example" {
  backup_vault_name = "backup_vault_name"
  policy            = "policy"
}

resource "aws_backup_vault_lock_configuration" "example" {
  backup_vault_name   = "backup_vault_name"
  changeable_for_days = 1
  max_retention_days  = 2
  min_retention_days  = 3
}

resource "aws_backup_vault_notifications" "example" {
  backup_vault_events = ["backup_vault_events"]
  backup_vault_name   = "backup_vault_name"
  sns_topic_arn       = "sns_topic_arn"
}
