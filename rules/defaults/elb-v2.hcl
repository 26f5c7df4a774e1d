default "AWS::ElasticLoadBalancingV2::Listener" "Protocol" {
  value  = contains(["network", "gateway"], self.balancer.Type) ? null : "HTTP"
  in     = "terraform"
  source = "https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/lb_listener.html.markdown"
}

default "AWS::ElasticLoadBalancingV2::Listener" "DefaultActions[].RedirectConfig.Protocol" {
  value  = self.Protocol
  source = "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RedirectActionConfig.html"
}

default "AWS::ElasticLoadBalancingV2::LoadBalancer" "Type" {
  value  = "application"
  source = "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html"
}

default "AWS::ElasticLoadBalancingV2::LoadBalancer" "Scheme" {
  value  = "internet-facing"
  source = "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html"
}

default "AWS::ElasticLoadBalancingV2::Listener" "SslPolicy" {
  value  = "ELBSecurityPolicy-2016-08"
  source = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html"
}
