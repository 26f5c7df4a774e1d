rule "vpc-security-group-no-public-ingress" {
  title    = "Security group opens nothing but web ports to the internet"
  practice = "ec2.security-groups"
  severity = "medium"
  tier     = "extra"
  resource = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  params   = { web = [80, 443], addresses = 65536 }
  let {
    other = [for r in self.ingress : r if !startswith(lower(r.IpProtocol), "icmp") && !contains(["1", "58"], r.IpProtocol) && !(r.FromPort == r.ToPort && contains(param.web, r.FromPort))]
    open  = public_exposure(other, [])
  }
  require = open.addresses <= param.addresses
  message = "A port that is not for the web is open to ${open.reach}."
  why     = "Each open port is one more program that everyone may attack."
  fix {
    say = "Admit your own ranges, or the security groups of the clients."
  }
  aliases = [
    "4728cd65-a20c-49da-8b31-9c08b423e4db", "4a1e6b34-1008-4e61-a5f2-1f7c276f8d14", "W2", "terrascan:AC_AWS_0229",
    "guard:EC2_SECURITY_GROUP_INGRESS_OPEN_TO_WORLD_RULE",
  ]
  references = ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]
}
