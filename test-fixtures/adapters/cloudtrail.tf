resource "aws_cloudtrail" "example" {
  advanced_event_selector {
    field_selector {
      ends_with       = ["advanced_event_selector.field_selector.ends_with"]
      equals          = ["advanced_event_selector.field_selector.equals"]
      field           = "advanced_event_selector.field_selector.field"
      not_ends_with   = ["advanced_event_selector.field_selector.not_ends_with"]
      not_equals      = ["advanced_event_selector.field_selector.not_equals"]
      not_starts_with = ["advanced_event_selector.field_selector.not_starts_with"]
      starts_with     = ["advanced_event_selector.field_selector.starts_with"]
    }
    name = "advanced_event_selector.name"
  }
  cloud_watch_logs_group_arn = "cloud_watch_logs_group_arn"
  cloud_watch_logs_role_arn  = "cloud_watch_logs_role_arn"
  enable_log_file_validation = true
  enable_logging             = true
  event_selector {
    data_resource {
      type   = "event_selector.data_resource.type"
      values = ["event_selector.data_resource.values"]
    }
    exclude_management_event_sources = ["event_selector.exclude_management_event_sources"]
    include_management_events        = true
    read_write_type                  = "event_selector.read_write_type"
  }
  include_global_service_events = true
  insight_selector {
    insight_type = "insight_selector.insight_type"
  }
  is_multi_region_trail = true
  is_organization_trail = true
  kms_key_id            = "kms_key_id"
  name                  = "name"
  s3_bucket_name        = "s3_bucket_name"
  s3_key_prefix         = "s3_key_prefix"
  sns_topic_name        = "sns_topic_name"
  tags                  = { key = "tags" }
}

resource "aws_cloudtrail_event_data_store" "example" {
  advanced_event_selector {
    field_selector {
      ends_with       = ["advanced_event_selector.field_selector.ends_with"]
      equals          = ["advanced_event_selector.field_selector.equals"]
      field           = "advanced_event_selector.field_selector.field"
      not_ends_with   = ["advanced_event_selector.field_selector.not_ends_with"]
      not_equals      = ["advanced_event_selector.field_selector.not_equals"]
      not_starts_with = ["advanced_event_selector.field_selector.not_starts_with"]
      starts_with     = ["advanced_event_selector.field_selector.starts_with"]
    }
    name = "advanced_event_selector.name"
  }
  billing_mode                   = "billing_mode"
  kms_key_id                     = "kms_key_id"
  multi_region_enabled           = true
  name                           = "name"
  organization_enabled           = true
  retention_period               = 1
  tags                           = { key = "tags" }
  termination_protection_enabled = true
}
