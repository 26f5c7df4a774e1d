rule "vpc-nacl-deny-effective" {
  title    = "Network ACL's Deny entry comes before what would allow the traffic"
  practice = "ec2.security-groups"
  severity = "low"
  resource = "AWS::EC2::NetworkAclEntry"
  when     = self.CidrBlock != "0.0.0.0/0" && self.Ipv6CidrBlock != "::/0"
  require  = self.RuleAction != "deny" || length(self.allowed_before) == 0
  message  = "An entry with a lower number allows this traffic already; the Deny never acts."
  why      = <<-END
    Entries are read by number and the first that matches decides, so the network stays open to those who were meant
    to be shut out.
  END
  fix {
    say = "Give the Deny a lower number than the Allow."
  }
  references = ["https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html"]
}
