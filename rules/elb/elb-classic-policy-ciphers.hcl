rule "elb-classic-policy-ciphers" {
  title    = "Classic load balancer offers no broken cipher"
  practice = "transit.https"
  severity = "medium"
  resource = "AWS::ElasticLoadBalancing::LoadBalancer"
  each     = [for a in self.policy_attributes : a if matches(a.Name, "(?i)(^|-)(RC4|DES|RC2|NULL|EXP|ADH|AECDH|MD5|SEED|IDEA|PSK|KRB5)(-|$)")]
  require  = lower(it.Value) == "false"
  message  = "The policy offers the cipher ${it.Name}."
  why      = "Whoever records the traffic can decrypt or alter what such a cipher protects."
  fix {
    say = "Refer to ELBSecurityPolicy-TLS-1-2-2017-01, or leave the cipher out."
  }
  aliases = [
    "4a800e14-c94a-442d-9067-5a2e9f6c0a4c", "809f77f8-d10e-4842-a84f-3be7b6ff1190", "terrascan:AC_AWS_0171",
  ]
  references = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-security-policy-table.html"]
}
