rule "elb-v2-listener-tls12" {
  title    = "Load balancer's listener accepts TLS 1.2 and newer only"
  practice = "transit.https"
  severity = "medium"
  resource = "AWS::ElasticLoadBalancingV2::Listener"
  when     = contains(["HTTPS", "TLS"], self.Protocol)
  require  = matches(self.SslPolicy, "^ELBSecurityPolicy-(TLS13-1-[23]|TLS-1-2|FS-1-2)")
  message  = "The policy ${self.SslPolicy} admits TLS 1.0 or 1.1."
  why      = "Old versions of TLS have known weaknesses, and clients that need them are rare."
  fix {
    set = {
      SslPolicy = "ELBSecurityPolicy-TLS13-1-2-2021-06"
    }
  }
  aliases = [
    "CKV_AWS_103", "CKV2_AWS_74", "AVD-AWS-0047", "W55", "guard:ELBV2_LISTENER_SSL_POLICY_RULE",
  ]
  references = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html"]
}
