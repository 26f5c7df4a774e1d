rule "elb-desync-mitigation" {
  title    = "Load balancer guards against request smuggling"
  practice = "transit.https"
  severity = "medium"
  resource = ["AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::ElasticLoadBalancing::LoadBalancer"]
  each     = self.desync_modes
  require  = it != "monitor"
  message  = "Requests that may be smuggled are only counted, and reach the targets."
  why      = <<-END
    Server and balancer read such a request differently; somebody can slip a request of theirs into another user's
    connection.
  END
  fix {
    say = "Leave the mode at defensive, which is AWS's default, or set strictest."
  }
  aliases = [
    "CKV_AWS_328",
  ]
  references = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html"]
}
