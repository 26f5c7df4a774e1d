view "AWS::WAFRegional::WebACLAssociation" {
  guarded = target(self.ResourceArn, "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::ApiGateway::Stage")
}
