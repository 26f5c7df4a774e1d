rule "vpc-security-group-rule-described" {
  title    = "Security group rule says what it is for"
  practice = "ec2.security-groups"
  severity = "low"
  tier     = "extra"
  resource = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress", "AWS::EC2::SecurityGroupEgress"]
  require  = length(self.silent_rules) == 0
  message  = "A rule of this group has no description."
  why      = "A rule that nobody can explain is a rule that nobody dares to remove."
  fix {
    say = "Say in the rule's description who needs it and why."
  }
  aliases = [
    "AVD-AWS-0124", "68eb4bf3-f9bf-463d-b5cf-e029bb446d2e", "5e6c9c68-8a82-408e-8749-ddad78cbb9c5", "W36", "CKV_AWS_23",
    "AVD-AWS-0099", "cb3f5ed6-0d18-40de-a93d-b3538db31e8c", "guard:SECURITY_GROUP_DESCRIPTION_RULE",
  ]
  concepts   = ["vpc-security-group-described"]
  references = ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]
}
