rule "elb-classic-logged" {
  title    = "Classic load balancer writes access logs"
  practice = "account.logging-solution"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::ElasticLoadBalancing::LoadBalancer"
  require  = self.AccessLoggingPolicy.Enabled == true
  message  = "Nobody records who asks this load balancer for what."
  why      = "After an attack the access log shows what was tried, from where, and what came back."
  fix {
    say = "Turn on the access log with a bucket of its own."
  }
  aliases = [
    "CKV_AWS_92", "20018359-6fd7-4d05-ab26-d4dffccbdf79", "ee12ad32-2863-4c0f-b13f-28272d115028", "W26", "terrascan:AC_AWS_0470",
    "guard:ELB_LOGGING_ENABLED",
  ]
  references = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/access-log-collection.html"]
}
