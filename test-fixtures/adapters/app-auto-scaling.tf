resource "aws_appautoscaling_target" "example" {
  max_capacity       = 1
  min_capacity       = 2
  resource_id        = "resource_id"
  role_arn           = "role_arn"
  scalable_dimension = "scalable_dimension"
  service_namespace  = "service_namespace"
  suspended_state {
    dynamic_scaling_in_suspended  = true
    dynamic_scaling_out_suspended = true
    scheduled_scaling_suspended   = true
  }
  tags = { key = "tags" }
}

resource "aws_appautoscaling_policy" "example" {
  name               = "name"
  policy_type        = "policy_type"
  resource_id        = "resource_id"
  scalable_dimension = "scalable_dimension"
  service_namespace  = "service_namespace"
  target_tracking_scaling_policy_configuration {
    disable_scale_in = true
    predefined_metric_specification {
      predefined_metric_type = "target_tracking_scaling_policy_configuration.predefined_metric_specification.predefined_metric_type"
      resource_label         = "target_tracking_scaling_policy_configuration.predefined_metric_specification.resource_label"
    }
    target_value = 1
  }
}
