default "AWS::EC2::SecurityGroup" "SecurityGroupEgress" {
  value  = [{ IpProtocol = "-1", CidrIp = "0.0.0.0/0" }]
  in     = "cloudformation"
  source = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html"
}

default "AWS::EC2::NetworkAclEntry" "Egress" {
  value  = false
  source = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkaclentry.html"
}

default "AWS::EC2::Subnet" "MapPublicIpOnLaunch" {
  value  = self.of_default_network == true
  source = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html"
}
