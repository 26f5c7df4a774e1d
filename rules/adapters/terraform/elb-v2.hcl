terraform "aws_lb_listener" {
  becomes = "AWS::ElasticLoadBalancingV2::Listener"
  properties {
    LoadBalancerArn = self.load_balancer_arn
    Port            = self.port
    Protocol        = self.protocol
    SslPolicy       = self.ssl_policy
    DefaultActions = [for a in self.default_action : {
      Type                   = a.type
      RedirectConfig         = { Protocol = a.redirect[0].protocol, Port = a.redirect[0].port, StatusCode = a.redirect[0].status_code }
      AuthenticateOidcConfig = { ClientSecret = a.authenticate_oidc[0].client_secret }
    }]
  }
}

terraform "aws_alb_listener" { same-as = "aws_lb_listener" }

terraform "aws_lb_listener_rule" {
  becomes = "AWS::ElasticLoadBalancingV2::ListenerRule"
  properties {
    ListenerArn = self.listener_arn
    Actions = [for a in self.action : {
      Type                   = a.type
      AuthenticateOidcConfig = { ClientSecret = a.authenticate_oidc[0].client_secret }
    }]
  }
}

terraform "aws_alb_listener_rule" { same-as = "aws_lb_listener_rule" }

terraform "aws_lb" {
  becomes = "AWS::ElasticLoadBalancingV2::LoadBalancer"
  properties {
    Name           = self.name
    Type           = self.load_balancer_type
    Scheme         = { true = "internal", false = "internet-facing" }[self.internal]
    SecurityGroups = self.security_groups
    LoadBalancerAttributes = [
      { Key = "access_logs.s3.enabled", Value = self.access_logs[0].enabled },
      { Key = "routing.http.drop_invalid_header_fields.enabled", Value = self.drop_invalid_header_fields },
      { Key = "deletion_protection.enabled", Value = self.enable_deletion_protection },
      { Key = "routing.http.desync_mitigation_mode", Value = self.desync_mitigation_mode }
    ]
  }
}

terraform "aws_alb" { same-as = "aws_lb" }

terraform "aws_wafv2_web_acl_association" {
  becomes = "AWS::WAFv2::WebACLAssociation"
  properties {
    ResourceArn = self.resource_arn
    WebACLArn   = self.web_acl_arn
  }
}
