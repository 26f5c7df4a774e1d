rule "elb-classic-policy-protocols" {
  title    = "Classic load balancer accepts TLS 1.2 and newer only"
  practice = "transit.https"
  severity = "medium"
  resource = "AWS::ElasticLoadBalancing::LoadBalancer"
  each     = [for a in self.policy_attributes : a if startswith(a.Name, "Protocol-") || a.Name == "Reference-Security-Policy"]
  require  = matches(it.Name, "^Protocol-TLSv1[.][23]$") || (it.Name != "Reference-Security-Policy" && lower(it.Value) == "false") || (it.Name == "Reference-Security-Policy" && matches(it.Value, "^(ELBSecurityPolicy-)?TLS-1-2-"))
  message  = "The policy admits an older version: ${it.Name} is ${it.Value}."
  why      = "Old versions of TLS have known weaknesses, and clients that need them are rare."
  fix {
    say = "Refer to ELBSecurityPolicy-TLS-1-2-2017-01, or move to an application load balancer."
  }
  aliases = [
    "CKV_AWS_213", "126c1788-23c2-4a10-906c-ef179f4f96ec", "61a94903-3cd3-4780-88ec-fc918819b9c8", "terrascan:AC_AWS_0172",
  ]
  references = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-security-policy-table.html"]
}
