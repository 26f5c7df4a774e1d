terraform "aws_vpc" {
  becomes = "AWS::EC2::VPC"
  properties { CidrBlock = self.cidr_block }
  attributes { default_security_group_id = "DefaultSecurityGroup" }
}

terraform "aws_flow_log" {
  becomes = "AWS::EC2::FlowLog"
  properties {
    ResourceId     = coalesce(self.vpc_id, self.subnet_id, self.eni_id)
    ResourceType   = self.vpc_id != null ? "VPC" : self.subnet_id != null ? "Subnet" : "NetworkInterface"
    TrafficType    = self.traffic_type
    LogDestination = self.log_destination
  }
}
