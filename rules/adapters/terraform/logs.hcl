terraform "aws_cloudwatch_log_group" {
  becomes = "AWS::Logs::LogGroup"
  properties {
    LogGroupName              = self.name
    KmsKeyId                  = self.kms_key_id
    RetentionInDays           = self.retention_in_days == 0 ? null : self.retention_in_days
    LogGroupClass             = self.log_group_class
    DeletionProtectionEnabled = self.deletion_protection_enabled
    Tags                      = self.tags
  }
}

terraform "aws_cloudwatch_log_metric_filter" {
  becomes = "AWS::Logs::MetricFilter"
  properties {
    LogGroupName           = self.log_group_name
    FilterPattern          = self.pattern
    MetricTransformations  = [for t in self.metric_transformation : { MetricName = t.name, MetricNamespace = t.namespace, MetricValue = t.value, DefaultValue = t.default_value, Unit = t.unit }]
    ApplyOnTransformedLogs = self.apply_on_transformed_logs
    FilterName             = self.name
  }
}

terraform "aws_cloudwatch_log_destination" {
  becomes = "AWS::Logs::Destination"
  properties {
    DestinationName = self.name
    TargetArn       = self.target_arn
    RoleArn         = self.role_arn
    Tags            = self.tags
  }
}

terraform "aws_cloudwatch_log_destination_policy" {
  part-of = "AWS::Logs::Destination"
  through = self.destination_name
  properties { DestinationPolicy = self.access_policy }
}

terraform "aws_cloudwatch_log_data_protection_policy" {
  part-of = "AWS::Logs::LogGroup"
  through = self.log_group_name
  properties { DataProtectionPolicy = self.policy_document }
}

terraform "aws_cloudwatch_log_resource_policy" {
  becomes = "AWS::Logs::ResourcePolicy"
  properties {
    PolicyName     = self.policy_name
    PolicyDocument = self.policy_document
  }
}
