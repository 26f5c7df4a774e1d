view "AWS::ElasticLoadBalancingV2::Listener" {
  balancer = target(self.LoadBalancerArn, "AWS::ElasticLoadBalancingV2::LoadBalancer")
}

view "AWS::ElasticLoadBalancingV2::LoadBalancer" {
  names        = [self.Name]
  web_acls     = concat(pointing("AWS::WAFv2::WebACLAssociation", "guarded"), pointing("AWS::WAFRegional::WebACLAssociation", "guarded"))
  attributes   = { for a in self.LoadBalancerAttributes : a.Key => a.Value if a.Key != null }
  desync_modes = [for m in [self.attributes["routing.http.desync_mitigation_mode"]] : m if m != null]
  inside       = surely(self.Scheme == "internal")
  group_refs   = self.SecurityGroups
  default_groups = [
    for g in self.group_refs : g
    if surely(refers_to(g, "AWS::EC2::VPC", "DefaultSecurityGroup")) || surely(target(g, "AWS::EC2::SecurityGroup").default_group == true)
  ]
  without_groups = self.Type == "application" && length(self.SecurityGroups) == 0
}

view "AWS::WAFv2::WebACLAssociation" {
  guarded = target(self.ResourceArn, "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::ApiGateway::Stage")
}

view "AWS::ElasticLoadBalancingV2::LoadBalancer" { worn_groups = [for g in self.group_refs : target(g, "AWS::EC2::SecurityGroup")] }

view "AWS::ElasticLoadBalancingV2::ListenerCertificate" { listener = target(self.ListenerArn, "AWS::ElasticLoadBalancingV2::Listener") }
