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
  }
}
