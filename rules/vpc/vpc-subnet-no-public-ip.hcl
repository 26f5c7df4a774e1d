rule "vpc-subnet-no-public-ip" {
  title    = "Subnet gives no public addresses by default"
  practice = "ec2.security-groups"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::EC2::Subnet"
  require  = self.MapPublicIpOnLaunch == false
  message  = "Every instance that starts in this subnet gets a public address."
  why      = "An instance that lands here by oversight can be reached from the internet."
  fix {
    set = {
      MapPublicIpOnLaunch = false
    }
  }
  aliases = [
    "CKV_AWS_130", "AVD-AWS-0164", "52f04a44-6bfa-4c41-b1d3-4ae99a2de05c", "b3de4e4c-14be-4159-b99d-9ad194365e4c", "W33",
    "guard:SUBNET_AUTO_ASSIGN_PUBLIC_IP_DISABLED",
  ]
  references = ["https://docs.aws.amazon.com/vpc/latest/userguide/subnet-public-ip.html"]
}
