rule "vpc-default-sg-closed" {
  title    = "Default security group has no rules"
  practice = "ec2.security-groups"
  severity = "medium"
  resource = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress", "AWS::EC2::SecurityGroupEgress"]
  require  = length(self.default_group_rules) == 0
  message  = "The network's default security group admits traffic."
  why      = "What is started without a group of its own lands in the default one, and gets these rules unasked."
  fix {
    say = "Adopt the default group without rules (aws_default_security_group), and give each workload a group of its own."
  }
  aliases = [
    "CKV2_AWS_12", "AVD-AWS-0173", "46883ce1-dc3e-4b17-9195-c6a601624c73", "ea33fcf7-394b-4d11-a228-985c5d08f205",
    "9a4ef195-74b9-4c58-b8ed-2b2fe4353a75", "terrascan:AC_AWS_0232",
  ]
  references = ["https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html"]
}
