terraform "aws_gamelift_fleet" {
  becomes = "AWS::GameLift::Fleet"
  properties {
    Name = self.name
    EC2InboundPermissions = [for p in self.ec2_inbound_permission : {
      FromPort = p.from_port
      ToPort   = p.to_port
      IpRange  = p.ip_range
      Protocol = p.protocol
    }]
    BuildId                        = self.build_id
    CertificateConfiguration       = [for c in self.certificate_configuration : { CertificateType = c.certificate_type }][0]
    Description                    = self.description
    EC2InstanceType                = self.ec2_instance_type
    FleetType                      = self.fleet_type
    InstanceRoleARN                = self.instance_role_arn
    MetricGroups                   = self.metric_groups
    NewGameSessionProtectionPolicy = self.new_game_session_protection_policy
    ScriptId                       = self.script_id
    Tags                           = self.tags
  }
}
