rule "vpc-default-sg-adopted" {
  title    = "Default security group is adopted and empty"
  practice = "ec2.security-groups"
  severity = "low"
  tier     = "extra"
  resource = "aws_vpc"
  require  = anytrue([for g in self.default_groups : length(g.rules) == 0])
  message  = "Nothing here empties the network's default security group."
  why      = <<-END
    AWS makes the default group with rules that let its members talk to each other and to everywhere, and whatever
    names no group lands in it.
  END
  fix {
    say = "Adopt it with aws_default_security_group, without rules."
  }
  aliases = [
    "CKV2_AWS_12", "AVD-AWS-0173",
  ]
  references = ["https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html"]
}
