terraform "aws_autoscaling_group" {
  becomes = "AWS::AutoScaling::AutoScalingGroup"
  removed = ["tags"]
  properties {
    AutoScalingGroupName    = self.name
    LaunchConfigurationName = self.launch_configuration
    LaunchTemplate = {
      LaunchTemplateId   = self.launch_template[0].id
      LaunchTemplateName = self.launch_template[0].name
      Version            = self.launch_template[0].version
    }
    VPCZoneIdentifier = self.vpc_zone_identifier
    Tags = concat(
      [for t in self.tag : { Key = t.key, Value = t.value, PropagateAtLaunch = t.propagate_at_launch }],
      [for t in self.tags : { Key = t.key, Value = t.value, PropagateAtLaunch = t.propagate_at_launch }]
    )
    AvailabilityZoneDistribution = [for d in self.availability_zone_distribution : { CapacityDistributionStrategy = d.capacity_distribution_strategy }][0]
    AvailabilityZones            = self.availability_zones
    CapacityRebalance            = self.capacity_rebalance
    DefaultInstanceWarmup        = self.default_instance_warmup
    DesiredCapacity              = self.desired_capacity
    DesiredCapacityType          = self.desired_capacity_type
    HealthCheckGracePeriod       = self.health_check_grace_period
    HealthCheckType              = self.health_check_type
    InstanceMaintenancePolicy    = [for p in self.instance_maintenance_policy : { MaxHealthyPercentage = p.max_healthy_percentage, MinHealthyPercentage = p.min_healthy_percentage }][0]
    MaxInstanceLifetime          = self.max_instance_lifetime
    MaxSize                      = self.max_size
    MinSize                      = self.min_size
    MixedInstancesPolicy = [for p in self.mixed_instances_policy : {
      InstancesDistribution = [for d in p.instances_distribution : {
        OnDemandAllocationStrategy          = d.on_demand_allocation_strategy
        OnDemandBaseCapacity                = d.on_demand_base_capacity
        OnDemandPercentageAboveBaseCapacity = d.on_demand_percentage_above_base_capacity
        SpotAllocationStrategy              = d.spot_allocation_strategy
        SpotInstancePools                   = d.spot_instance_pools
        SpotMaxPrice                        = d.spot_max_price
      }][0]
      LaunchTemplate = [for t in p.launch_template : {
        LaunchTemplateSpecification = [for s in t.launch_template_specification : {
          LaunchTemplateId   = s.launch_template_id
          LaunchTemplateName = s.launch_template_name
          Version            = s.version
        }][0]
        Overrides = [for o in t.override : { InstanceType = o.instance_type, WeightedCapacity = o.weighted_capacity }]
      }][0]
    }][0]
    PlacementGroup                   = self.placement_group
    ServiceLinkedRoleARN             = self.service_linked_role_arn
    TargetGroupARNs                  = self.target_group_arns
    TerminationPolicies              = self.termination_policies
    TrafficSources                   = [for s in self.traffic_source : { Identifier = s.identifier, Type = s.type }]
    LoadBalancerNames                = self.load_balancers
    Cooldown                         = self.default_cooldown
    MetricsCollection                = [for g in [self.metrics_granularity] : { Granularity = g, Metrics = self.enabled_metrics } if length(self.enabled_metrics) > 0]
    NewInstancesProtectedFromScaleIn = self.protect_from_scale_in
  }
}

terraform "aws_autoscaling_attachment" {
  part-of = "AWS::AutoScaling::AutoScalingGroup"
  through = self.autoscaling_group_name
  removed = ["alb_target_group_arn"]
  properties {
    LoadBalancerNames = [for b in [self.elb] : b if b != null]
    TargetGroupARNs   = [for g in [coalesce(self.lb_target_group_arn, self.alb_target_group_arn)] : g if g != null]
  }
}

terraform "aws_autoscaling_group_tag" {
  part-of = "AWS::AutoScaling::AutoScalingGroup"
  through = self.autoscaling_group_name
  properties { Tags = [for t in self.tag : { Key = t.key, Value = t.value, PropagateAtLaunch = t.propagate_at_launch }] }
}
