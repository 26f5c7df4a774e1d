terraform "aws_lb_listener" {
  becomes = "AWS::ElasticLoadBalancingV2::Listener"
  properties {
    LoadBalancerArn = self.load_balancer_arn
    Port            = self.port
    Protocol        = self.protocol
    SslPolicy       = self.ssl_policy
    DefaultActions = [for a in self.default_action : {
      Type           = a.type
      RedirectConfig = { Protocol = a.redirect[0].protocol, Port = a.redirect[0].port, StatusCode = a.redirect[0].status_code }
    }]
  }
}

terraform "aws_alb_listener" { same-as = "aws_lb_listener" }

terraform "aws_lb" {
  becomes = "AWS::ElasticLoadBalancingV2::LoadBalancer"
  properties {
    Name           = self.name
    Type           = self.load_balancer_type
    Scheme         = { true = "internal", false = "internet-facing" }[self.internal]
    SecurityGroups = self.security_groups
  }
}

terraform "aws_alb" { same-as = "aws_lb" }
