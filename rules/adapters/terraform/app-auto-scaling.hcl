terraform "aws_appautoscaling_target" {
  becomes = "AWS::ApplicationAutoScaling::ScalableTarget"
  properties {
    MaxCapacity       = self.max_capacity
    MinCapacity       = self.min_capacity
    ResourceId        = self.resource_id
    RoleARN           = self.role_arn
    ScalableDimension = self.scalable_dimension
    ServiceNamespace  = self.service_namespace
    SuspendedState = [for s in self.suspended_state : {
      DynamicScalingInSuspended  = s.dynamic_scaling_in_suspended
      DynamicScalingOutSuspended = s.dynamic_scaling_out_suspended
      ScheduledScalingSuspended  = s.scheduled_scaling_suspended
    }][0]
    Tags = self.tags
  }
}

terraform "aws_appautoscaling_policy" {
  becomes = "AWS::ApplicationAutoScaling::ScalingPolicy"
  properties {
    PolicyName        = self.name
    PolicyType        = self.policy_type
    ResourceId        = self.resource_id
    ScalableDimension = self.scalable_dimension
    ServiceNamespace  = self.service_namespace
    TargetTrackingScalingPolicyConfiguration = [for c in self.target_tracking_scaling_policy_configuration : {
      TargetValue                   = c.target_value
      DisableScaleIn                = c.disable_scale_in
      PredefinedMetricSpecification = [for m in c.predefined_metric_specification : { PredefinedMetricType = m.predefined_metric_type, ResourceLabel = m.resource_label }][0]
    }][0]
  }
}
