view "AWS::EC2::FlowLog" { watched = target(self.ResourceId, "AWS::EC2::VPC", "AWS::EC2::Subnet") }

view "AWS::EC2::Subnet" { of_default_network = given }

# `names`: the attributes by which Terraform tells what else the network is born with.
view "AWS::EC2::VPC" {
  born      = given
  names     = self.born
  flow_logs = pointing("AWS::EC2::FlowLog", "watched")
}

# Only Terraform adopts a network's default group.
view "aws_vpc" { default_groups = pointing("aws_default_security_group", "network") }

view "aws_default_security_group" {
  network = target(self.vpc_id, "aws_vpc")
  rules = concat(
    self.ingress,
    self.egress,
    pointing("aws_security_group_rule", "default_group"),
    pointing("aws_vpc_security_group_ingress_rule", "default_group"),
    pointing("aws_vpc_security_group_egress_rule", "default_group")
  )
}

view "aws_security_group_rule" { default_group = target(self.security_group_id, "aws_default_security_group") }

view "aws_vpc_security_group_ingress_rule" { default_group = target(self.security_group_id, "aws_default_security_group") }

view "aws_vpc_security_group_egress_rule" { default_group = target(self.security_group_id, "aws_default_security_group") }

view "AWS::EC2::SecurityGroup" {
  names         = [self.GroupName]
  default_group = given
  written_rules = given
  own_ingress   = self.SecurityGroupIngress
  own_egress    = self.SecurityGroupEgress
  admitted      = concat(self.SecurityGroupIngress, pointing("AWS::EC2::SecurityGroupIngress", "group"))
  ingress       = concat(self.SecurityGroupIngress, pointing("AWS::EC2::SecurityGroupIngress", "opened_group"))
  egress        = concat(self.SecurityGroupEgress, pointing("AWS::EC2::SecurityGroupEgress", "opened_group"))
  silent_rules = (
    self.written_rules != null
    ? [for r in self.written_rules : r if r.description == null || r.description == ""]
    : [for r in concat(self.SecurityGroupIngress, self.SecurityGroupEgress) : r if written(r.IpProtocol) && (r.Description == null || r.Description == "")]
  )
  default_group_rules = (
    self.default_group == true
    ? concat(self.written_rules, [
      for r in concat(pointing("AWS::EC2::SecurityGroupIngress", "group"), pointing("AWS::EC2::SecurityGroupEgress", "group")) : r
      if length(r.default_group_rules) == 0 # else it is judged itself
    ])
    : []
  )
}

# A rule is judged as a group of its own where its group is not in this scan, and where it is surely too wide by itself: then
# each of a group's wide rules has its finding. One that surely admits no public address opens none.
view "AWS::EC2::SecurityGroupIngress" {
  group               = target(coalesce(self.GroupId, self.GroupName), "AWS::EC2::SecurityGroup")
  wide                = surely(cidr_addresses([self.CidrIp, self.CidrIpv6]) > 65536)
  opened_group        = self.wide || surely(cidr_addresses([self.CidrIp, self.CidrIpv6]) == 0 && self.SourcePrefixListId == null) ? null : self.group
  own_ingress         = [self]
  ingress             = seen(self.group) && !self.wide ? [] : [self]
  silent_rules        = self.Description == null || self.Description == "" ? [self] : []
  default_group_rules = surely(refers_to(self.GroupId, "AWS::EC2::VPC", "DefaultSecurityGroup")) ? [self] : []
}

view "AWS::EC2::SecurityGroupEgress" {
  group               = target(self.GroupId, "AWS::EC2::SecurityGroup")
  wide                = surely(cidr_addresses([self.CidrIp, self.CidrIpv6]) > 65536)
  opened_group        = self.wide || surely(cidr_addresses([self.CidrIp, self.CidrIpv6]) == 0 && self.DestinationPrefixListId == null) ? null : self.group
  own_egress          = [self]
  egress              = seen(self.group) && !self.wide ? [] : [self]
  silent_rules        = self.Description == null || self.Description == "" ? [self] : []
  default_group_rules = surely(refers_to(self.GroupId, "AWS::EC2::VPC", "DefaultSecurityGroup")) ? [self] : []
}

view "AWS::EC2::NetworkAcl" {
  entries      = pointing("AWS::EC2::NetworkAclEntry", "acl")
  associations = pointing("AWS::EC2::SubnetNetworkAclAssociation", "acl")
}

view "AWS::EC2::SubnetNetworkAclAssociation" { acl = target(self.NetworkAclId, "AWS::EC2::NetworkAcl") }

view "AWS::EC2::NetworkAclEntry" {
  acl = target(self.NetworkAclId, "AWS::EC2::NetworkAcl")
  admits = [{
    IpProtocol = tostring(self.Protocol)
    FromPort   = self.PortRange.From
    ToPort     = self.PortRange.To
    CidrIp     = self.CidrBlock
    CidrIpv6   = self.Ipv6CidrBlock
  }]
  denied_before = !seen(self.acl) ? [] : [
    for e in self.acl.entries : e
    if e.RuleAction == "deny" && e.Egress == false && e.RuleNumber < self.RuleNumber && e.CidrBlock == self.CidrBlock && e.Ipv6CidrBlock == self.Ipv6CidrBlock
  ]
  allowed_before = !seen(self.acl) ? [] : [
    for e in self.acl.entries : e
    if(
      e.RuleAction == "allow" && e.Egress == self.Egress && e.RuleNumber < self.RuleNumber
      && (e.CidrBlock == self.CidrBlock || e.CidrBlock == "0.0.0.0/0") && (e.Ipv6CidrBlock == self.Ipv6CidrBlock || e.Ipv6CidrBlock == "::/0")
      && (e.Protocol == -1 || (e.Protocol == self.Protocol && e.PortRange.From <= self.PortRange.From && self.PortRange.To <= e.PortRange.To))
    )
  ]
}

# Of a load balancer only its listeners answer, whatever else its group admits.
view "AWS::EC2::SecurityGroup" {
  balances = (
    length(concat(pointing("AWS::ElasticLoadBalancingV2::LoadBalancer", "worn_groups"), pointing("AWS::ElasticLoadBalancing::LoadBalancer", "worn_groups"))) > 0
    && length(pointing("AWS::EC2::Instance", "worn_groups")) == 0
    && length(pointing("AWS::EC2::LaunchTemplate", "worn_groups")) == 0
    && length(pointing("AWS::AutoScaling::LaunchConfiguration", "worn_groups")) == 0
    && length(pointing("AWS::ECS::Service", "worn_groups")) == 0
  )
}

view "AWS::EC2::SecurityGroupIngress" { balances = self.group.balances == true }

# A database without a public address does not answer the internet, whatever its group admits.
view "AWS::EC2::SecurityGroup" {
  private_database = (
    length(pointing("AWS::RDS::DBInstance", "worn_groups")) > 0
    && alltrue([for d in pointing("AWS::RDS::DBInstance", "worn_groups") : d.hidden])
    && length(pointing("AWS::ElasticLoadBalancingV2::LoadBalancer", "worn_groups")) == 0
    && length(pointing("AWS::ElasticLoadBalancing::LoadBalancer", "worn_groups")) == 0
    && length(pointing("AWS::EC2::Instance", "worn_groups")) == 0
    && length(pointing("AWS::EC2::LaunchTemplate", "worn_groups")) == 0
    && length(pointing("AWS::AutoScaling::LaunchConfiguration", "worn_groups")) == 0
    && length(pointing("AWS::ECS::Service", "worn_groups")) == 0
  )
}

view "AWS::EC2::SecurityGroupIngress" { private_database = self.group.private_database == true }
