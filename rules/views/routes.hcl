# A subnet is public whose table sends what is not of the network to an internet gateway.
view "AWS::EC2::Route" {
  table    = target(self.RouteTableId, "AWS::EC2::RouteTable")
  internet = startswith(self.GatewayId, "igw-") || target(self.GatewayId, "AWS::EC2::InternetGateway") != null
}

view "AWS::EC2::RouteTable" { routes = pointing("AWS::EC2::Route", "table") }

view "AWS::EC2::SubnetRouteTableAssociation" {
  subnet = target(self.SubnetId, "AWS::EC2::Subnet")
  table  = target(self.RouteTableId, "AWS::EC2::RouteTable")
}

view "AWS::EC2::Subnet" {
  public = self.MapPublicIpOnLaunch == true || anytrue([
    for r in flatten([for a in pointing("AWS::EC2::SubnetRouteTableAssociation", "subnet") : a.table.routes]) : r.internet
  ])
}
