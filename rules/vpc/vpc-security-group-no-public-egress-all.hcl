rule "vpc-security-group-no-public-egress-all" {
  title    = "Security group does not let everything out to everywhere"
  practice = "ec2.security-groups"
  severity = "low"
  tier     = "extra"
  resource = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupEgress"]
  params   = { addresses = 65536, ports = 60000 }
  let {
    wide = [for r in self.egress : r if contains(["-1", "all"], lower(r.IpProtocol)) || (contains(["tcp", "udp", "6", "17"], lower(r.IpProtocol)) && (r.FromPort == -1 || r.ToPort - r.FromPort >= param.ports))]
    open = public_exposure(wide, [])
  }
  require = open.addresses <= param.addresses
  message = "All traffic may leave to ${open.reach}."
  why     = "An intruder's first step is to call out: for tools, for orders, and with the data."
  fix {
    say = "Name the ports and destinations that the workload needs."
  }
  aliases = [
    "CKV_AWS_382", "AVD-AWS-0104", "1cc2fbd7-816c-4fbf-ad6d-38a4afa4312a", "66f2d8f9-a911-4ced-ae27-34f09690bb2c", "W5",
    "guard:EC2_SECURITY_GROUP_EGRESS_OPEN_TO_WORLD_RULE", "ee464fc2-54a6-4e22-b10a-c6dcd2474d0c", "W40",
    "guard:SECURITY_GROUP_EGRESS_ALL_PROTOCOLS_RULE", "F1000", "guard:SECURITY_GROUP_MISSING_EGRESS_RULE",
  ]
  concepts   = ["vpc-security-group-no-public-egress", "vpc-security-group-egress-all-protocols", "vpc-security-group-egress-explicit"]
  references = ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]
}
