rule "elb-v2-logged" {
  title    = "Load balancer writes access logs"
  practice = "account.logging-solution"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::ElasticLoadBalancingV2::LoadBalancer"
  when     = self.Type != "gateway"
  require  = self.attributes["access_logs.s3.enabled"] == "true"
  message  = "Nobody records who asks this load balancer for what."
  why      = "After an attack the access log shows what was tried, from where, and what came back."
  fix {
    say = "Turn on access_logs with a bucket of its own."
  }
  aliases = [
    "CKV_AWS_91", "c62e8b7d-1fdf-4050-ac4c-76ba9e1d9621", "W52", "guard:ELBV2_ACCESS_LOGGING_RULE",
  ]
  references = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html"]
}
