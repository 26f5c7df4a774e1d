view "AWS::ElasticLoadBalancing::LoadBalancer" {
  names             = [self.LoadBalancerName]
  desync            = given
  desync_modes      = [for m in [self.desync] : m if m != null]
  inside            = surely(self.Scheme == "internal")
  group_refs        = self.SecurityGroups
  policy_attributes = flatten([for p in self.Policies : [for a in p.Attributes : a if a.Name != null]])
}

view "AWS::ElasticLoadBalancing::LoadBalancer" { worn_groups = [for g in self.group_refs : target(g, "AWS::EC2::SecurityGroup")] }
