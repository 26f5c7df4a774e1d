view "AWS::ElasticLoadBalancing::LoadBalancer" {
  names             = [self.LoadBalancerName]
  inside            = surely(self.Scheme == "internal")
  group_refs        = self.SecurityGroups
  policy_attributes = flatten([for p in self.Policies : [for a in p.Attributes : a if a.Name != null]])
}
