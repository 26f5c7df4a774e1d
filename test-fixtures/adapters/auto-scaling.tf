resource "aws_autoscaling_group" "example" {
  availability_zone_distribution {
    capacity_distribution_strategy = "availability_zone_distribution.capacity_distribution_strategy"
  }
  availability_zones        = ["availability_zones"]
  capacity_rebalance        = true
  default_cooldown          = 1
  default_instance_warmup   = 2
  desired_capacity          = 3
  desired_capacity_type     = "desired_capacity_type"
  enabled_metrics           = ["enabled_metrics"]
  health_check_grace_period = 4
  health_check_type         = "health_check_type"
  instance_maintenance_policy {
    max_healthy_percentage = 5
    min_healthy_percentage = 6
  }
  launch_configuration = "launch_configuration"
  launch_template {
    id      = "launch_template.id"
    name    = "launch_template.name"
    version = "launch_template.version"
  }
  load_balancers        = ["load_balancers"]
  max_instance_lifetime = 7
  max_size              = 8
  metrics_granularity   = "metrics_granularity"
  min_size              = 9
  mixed_instances_policy {
    instances_distribution {
      on_demand_allocation_strategy            = "mixed_instances_policy.instances_distribution.on_demand_allocation_strategy"
      on_demand_base_capacity                  = 10
      on_demand_percentage_above_base_capacity = 11
      spot_allocation_strategy                 = "mixed_instances_policy.instances_distribution.spot_allocation_strategy"
      spot_instance_pools                      = 12
      spot_max_price                           = "mixed_instances_policy.instances_distribution.spot_max_price"
    }
    launch_template {
      launch_template_specification {
        launch_template_id   = "mixed_instances_policy.launch_template.launch_template_specification.launch_template_id"
        launch_template_name = "mixed_instances_policy.launch_template.launch_template_specification.launch_template_name"
        version              = "mixed_instances_policy.launch_template.launch_template_specification.version"
      }
      override {
        instance_type = "mixed_instances_policy.launch_template.override.instance_type"
        launch_template_specification {
          launch_template_id   = "mixed_instances_policy.launch_template.override.launch_template_specification.launch_template_id"
          launch_template_name = "mixed_instances_policy.launch_template.override.launch_template_specification.launch_template_name"
          version              = "mixed_instances_policy.launch_template.override.launch_template_specification.version"
        }
        weighted_capacity = "mixed_instances_policy.launch_template.override.weighted_capacity"
      }
    }
  }
  name                    = "name"
  placement_group         = "placement_group"
  protect_from_scale_in   = true
  service_linked_role_arn = "service_linked_role_arn"
  tag {
    key                 = "tag.key"
    propagate_at_launch = true
    value               = "tag.value"
  }
  target_group_arns    = ["target_group_arns"]
  termination_policies = ["termination_policies"]
  traffic_source {
    identifier = "traffic_source.identifier"
    type       = "traffic_source.type"
  }
  vpc_zone_identifier = ["vpc_zone_identifier"]
}

resource "aws_autoscaling_group" "older" {
  tags = [{
    key                 = "tags.key"
    value               = "tags.value"
    propagate_at_launch = true
  }]
}

resource "aws_autoscaling_attachment" "example" {
  autoscaling_group_name = "autoscaling_group_name"
  elb                    = "elb"
  lb_target_group_arn    = "lb_target_group_arn"
}

resource "aws_autoscaling_attachment" "older" {
  autoscaling_group_name = "autoscaling_group_name"
  alb_target_group_arn   = "alb_target_group_arn"
}

resource "aws_autoscaling_group_tag" "example" {
  autoscaling_group_name = "autoscaling_group_name"
  tag {
    key                 = "tag.key"
    propagate_at_launch = true
    value               = "tag.value"
  }
}
