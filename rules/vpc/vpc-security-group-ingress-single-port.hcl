rule "vpc-security-group-ingress-single-port" {
  title    = "Security group ingress rule names one port"
  practice = "ec2.security-groups"
  severity = "info"
  tier     = "extra"
  resource = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  each     = [for r in self.own_ingress : r if contains(["tcp", "udp", "6", "17"], lower(r.IpProtocol))]
  require  = it.FromPort == it.ToPort
  message  = "The rule admits ports ${it.FromPort} to ${it.ToPort}."
  why      = "A range holds ports that nobody meant, and whatever listens there later."
  fix {
    say = "Write one rule for each port that is used."
  }
  aliases = [
    "87482183-a8e7-4e42-a566-7a23ec231c16", "W27", "guard:SECURITY_GROUP_INGRESS_PORT_RANGE_RULE",
  ]
  references = ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]
}
