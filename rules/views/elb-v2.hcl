view "AWS::ElasticLoadBalancingV2::Listener" {
  balancer = target(self.LoadBalancerArn, "AWS::ElasticLoadBalancingV2::LoadBalancer")
}

view "AWS::ElasticLoadBalancingV2::LoadBalancer" { names = [self.Name] }
