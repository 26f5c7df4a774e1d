rule "vpc-security-group-no-public-all" {
  title    = "Security group does not open all ports to the internet"
  practice = "ec2.security-groups"
  severity = "critical"
  lower    = { high = self.balances }
  resource = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  params   = { addresses = 65536, ports = 60000 }
  let {
    wide = [for r in self.ingress : r if contains(["-1", "all"], lower(r.IpProtocol)) || (contains(["tcp", "udp", "6", "17"], lower(r.IpProtocol)) && (r.FromPort == -1 || r.ToPort - r.FromPort >= param.ports))]
    open = public_exposure(wide, [])
  }
  require = open.addresses <= param.addresses
  message = "All ports are open to ${open.reach}."
  why     = "Everything that listens, now or after the next installation, can be attacked from everywhere."
  fix {
    say = "Name the ports that are meant, and the addresses that need them."
  }
  aliases = [
    "CKV_AWS_277", "AVD-AWS-0107", "e415f8d3-fc2b-4f52-88ab-1129e8c8d3f5", "adcd0082-e90b-4b63-862b-21899f6e6a48",
    "terrascan:AC_AWS_0231", "terrascan:AC_AWS_0275", "1a427b25-2e9e-4298-9530-0499a55e736b", "W42", "guard:SECURITY_GROUP_INGRESS_ALL_PROTOCOLS_RULE",
  ]
  concepts   = ["vpc-security-group-ingress-all-protocols"]
  references = ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]
}
