# A subnet is public whose table sends what is not of the network to an internet gateway. One without a table of its own has the network's main one: that
# which the network is born with, unless another is made it.
view "AWS::EC2::Route" {
  table    = target(self.RouteTableId, "AWS::EC2::RouteTable")
  main_of  = target(self.RouteTableId, "AWS::EC2::VPC")
  internet = startswith(self.GatewayId, "igw-") || target(self.GatewayId, "AWS::EC2::InternetGateway") != null
}

view "AWS::EC2::RouteTable" {
  born    = given
  main_of = target(self.born, "AWS::EC2::VPC")
  routes  = pointing("AWS::EC2::Route", "table")
}

view "AWS::EC2::SubnetRouteTableAssociation" {
  subnet = target(self.SubnetId, "AWS::EC2::Subnet")
  table  = target(self.RouteTableId, "AWS::EC2::RouteTable")
}

view "aws_main_route_table_association" {
  network = target(self.vpc_id, "AWS::EC2::VPC")
  table   = target(self.route_table_id, "AWS::EC2::RouteTable")
}

view "AWS::EC2::VPC" {
  main_tables = pointing("aws_main_route_table_association", "network")[*].table
  main_routes = length(self.main_tables) > 0 ? flatten([for t in self.main_tables : t.routes]) : concat(
    pointing("AWS::EC2::Route", "main_of"),
    flatten([for t in pointing("AWS::EC2::RouteTable", "main_of") : t.routes])
  )
}

view "AWS::EC2::Subnet" {
  network    = target(self.VpcId, "AWS::EC2::VPC")
  own_tables = pointing("AWS::EC2::SubnetRouteTableAssociation", "subnet")
  routes     = length(self.own_tables) > 0 ? flatten([for a in self.own_tables : a.table.routes]) : (seen(self.network) ? self.network.main_routes : [])
  public     = self.MapPublicIpOnLaunch == true || anytrue([for r in self.routes : r.internet])
}
