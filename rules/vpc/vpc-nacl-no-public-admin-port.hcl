rule "vpc-nacl-no-public-admin-port" {
  title    = "Network ACL opens no administration port to the internet"
  practice = "ec2.security-groups"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::EC2::NetworkAclEntry"
  params   = { ports = [22, 3389], addresses = 65536 }
  let {
    open = public_exposure(self.admits, param.ports)
  }
  when    = self.RuleAction == "allow" && self.Egress == false
  require = alltrue([for p in param.ports : public_exposure(self.admits, [p]).addresses <= param.addresses || anytrue([for d in self.denied_before : d.Protocol == -1 || (d.PortRange.From <= p && p <= d.PortRange.To)])])
  message = "Port ${listed(open.ports)} of the subnet is open to ${open.reach}."
  why     = "The network ACL is the second line behind security groups; open, it stops nobody when a group is too wide."
  fix {
    say = "Deny ports 22 and 3389 in an entry with a lower number, or admit your own ranges only."
  }
  aliases = [
    "CKV_AWS_232", "AVD-AWS-0105", "3af7f2fd-06e6-4dab-b996-2912bea19ba4", "CKV_AWS_231", "a20be318-cac7-457b-911d-04cc6e812c25",
    "CKV_AWS_352", "f57f849c-883b-4cb7-85e7-f7b199dff163", "W67", "guard:EC2_NETWORK_ACL_PORT_RANGE_RULE", "AVD-AWS-0102",
    "03879981-efa2-47a0-a818-c843e1441b88", "W66", "guard:EC2_NETWORK_ACL_PROTOCOL_RULE",
  ]
  concepts   = ["vpc-nacl-no-public-ssh", "vpc-nacl-no-public-rdp", "vpc-nacl-not-all-ports", "vpc-nacl-not-all-protocols"]
  references = ["https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html"]
}
