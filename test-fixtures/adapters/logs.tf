resource "aws_cloudwatch_log_group" "example" {
  deletion_protection_enabled = true
  kms_key_id                  = "kms_key_id"
  log_group_class             = "log_group_class"
  name                        = "name"
  retention_in_days           = 1
  tags                        = { key = "tags" }
}

resource "aws_cloudwatch_log_metric_filter" "example" {
  apply_on_transformed_logs = true
  log_group_name            = "log_group_name"
  metric_transformation {
    default_value = "metric_transformation.default_value"
    name          = "metric_transformation.name"
    namespace     = "metric_transformation.namespace"
    unit          = "metric_transformation.unit"
    value         = "metric_transformation.value"
  }
  name    = "name"
  pattern = "pattern"
}

resource "aws_cloudwatch_log_destination" "example" {
  name       = "name"
  role_arn   = "role_arn"
  tags       = { key = "tags" }
  target_arn = "target_arn"
}

resource "aws_cloudwatch_log_destination_policy" "example" {
  access_policy    = "access_policy"
  destination_name = "destination_name"
}

resource "aws_cloudwatch_log_data_protection_policy" "example" {
  log_group_name  = "log_group_name"
  policy_document = "policy_document"
}

resource "aws_cloudwatch_log_resource_policy" "example" {
  policy_document = "policy_document"
  policy_name     = "policy_name"
}
