rule "vpc-security-group-egress-single-port" {
  title    = "Security group egress rule names one port"
  practice = "ec2.security-groups"
  severity = "info"
  tier     = "extra"
  resource = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupEgress"]
  each     = [for r in self.own_egress : r if contains(["tcp", "udp", "6", "17"], lower(r.IpProtocol))]
  require  = it.FromPort == it.ToPort
  message  = "The rule lets out to ports ${it.FromPort} to ${it.ToPort}."
  why      = "A range holds ports that nobody meant, and whatever listens there later."
  fix {
    say = "Write one rule for each port that is used."
  }
  aliases = [
    "dae9c373-8287-462f-8746-6f93dad93610", "W29", "guard:SECURITY_GROUP_EGRESS_PORT_RANGE_RULE",
  ]
  references = ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]
}
