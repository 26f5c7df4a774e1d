resource "aws_config_configuration_recorder" "example" {
  name = "name"
  recording_group {
    all_supported                 = true
    include_global_resource_types = true
    recording_strategy {
      use_only = "recording_group.recording_strategy.use_only"
    }
    resource_types = ["recording_group.resource_types"]
  }
  recording_mode {
    recording_frequency = "recording_mode.recording_frequency"
    recording_mode_override {
      description         = "recording_mode.recording_mode_override.description"
      recording_frequency = "recording_mode.recording_mode_override.recording_frequency"
      resource_types      = ["recording_mode.recording_mode_override.resource_types"]
    }
  }
  role_arn = "role_arn"
}

resource "aws_config_configuration_recorder_status" "example" {
  is_enabled = true
  name       = "name"
}

resource "aws_config_delivery_channel" "example" {
  name           = "name"
  s3_bucket_name = "s3_bucket_name"
  s3_key_prefix  = "s3_key_prefix"
  s3_kms_key_arn = "s3_kms_key_arn"
  snapshot_delivery_properties {
    delivery_frequency = "snapshot_delivery_properties.delivery_frequency"
  }
  sns_topic_arn = "sns_topic_arn"
}

resource "aws_config_config_rule" "example" {
  description = "description"
  evaluation_mode {
    mode = "evaluation_mode.mode"
  }
  input_parameters            = "input_parameters"
  maximum_execution_frequency = "maximum_execution_frequency"
  name                        = "name"
  scope {
    compliance_resource_id    = "scope.compliance_resource_id"
    compliance_resource_types = ["scope.compliance_resource_types"]
    tag_key                   = "scope.tag_key"
    tag_value                 = "scope.tag_value"
  }
  source {
    custom_policy_details {
      enable_debug_log_delivery = true
      policy_runtime            = "source.custom_policy_details.policy_runtime"
      policy_text               = "source.custom_policy_details.policy_text"
    }
    owner = "source.owner"
    source_detail {
      event_source                = "source.source_detail.event_source"
      maximum_execution_frequency = "source.source_detail.maximum_execution_frequency"
      message_type                = "source.source_detail.message_type"
    }
    source_identifier = "source.source_identifier"
  }
}

resource "aws_config_configuration_aggregator" "example" {
  account_aggregation_source {
    account_ids = ["account_aggregation_source.account_ids"]
    all_regions = true
    regions     = ["account_aggregation_source.regions"]
  }
  name = "name"
  organization_aggregation_source {
    all_regions = true
    regions     = ["organization_aggregation_source.regions"]
    role_arn    = "organization_aggregation_source.role_arn"
  }
  tags = { key = "tags" }
}
