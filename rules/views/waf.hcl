view "AWS::WAFRegional::WebACLAssociation" {
  guarded = target(self.ResourceArn, "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::ApiGateway::Stage")
}

view "AWS::WAFv2::WebACL" { logs = pointing("AWS::WAFv2::LoggingConfiguration", "logged") }

view "AWS::WAFv2::LoggingConfiguration" { logged = target(self.ResourceArn, "AWS::WAFv2::WebACL") }
