rule "gamelift-fleet-single-ports" {
  title    = "GameLift fleet opens single ports"
  practice = "ec2.security-groups"
  severity = "info"
  tier     = "extra"
  resource = "AWS::GameLift::Fleet"
  each     = self.EC2InboundPermissions
  require  = it.FromPort == it.ToPort
  message  = "The fleet admits ports ${it.FromPort} to ${it.ToPort}."
  why      = "A range holds ports that nobody meant, and whatever listens there later."
  fix {
    say = "Open the ports that the server processes listen at."
  }
  aliases = [
    "43356255-495d-4148-ad8d-f6af5eac09dd", "W65", "guard:GAMELIFT_FLEET_INBOUND_PORT_RANGE_RULE",
  ]
  references = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-fleet-ippermission.html"]
}
