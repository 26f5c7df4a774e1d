rule "vpc-default-security-group-unused" {
  title    = "Default security group is not used"
  practice = "ec2.security-groups"
  severity = "medium"
  lower    = { low = length(self.group_refs) == 0 }
  resource = ["AWS::EC2::Instance", "AWS::ElasticLoadBalancingV2::LoadBalancer"]
  require  = length(self.default_groups) == 0 && self.without_groups == false
  message  = "It is in the VPC's default security group."
  why      = "Whatever lands there by oversight can talk to everything else that landed there."
  fix {
    say = "Make a group for this workload and name it."
  }
  aliases = [
    "f1adc521-f79a-4d71-b55b-a68294687432", "08b81bb3-0985-4023-8602-b606ad81d279",
  ]
  concepts   = ["ec2-instance-not-default-sg"]
  references = ["https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html"]
}
