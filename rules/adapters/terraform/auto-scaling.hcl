terraform "aws_autoscaling_group" {
  becomes = "AWS::AutoScaling::AutoScalingGroup"
  properties {
    AutoScalingGroupName    = self.name
    LaunchConfigurationName = self.launch_configuration
    LaunchTemplate = {
      LaunchTemplateId   = self.launch_template[0].id
      LaunchTemplateName = self.launch_template[0].name
      Version            = self.launch_template[0].version
    }
    VPCZoneIdentifier = self.vpc_zone_identifier
    Tags              = [for t in self.tag : { Key = t.key, Value = t.value, PropagateAtLaunch = t.propagate_at_launch }]
  }
}
