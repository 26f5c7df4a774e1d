rule "elb-v2-listener-https" {
  title    = "Application load balancer's listener speaks HTTPS or redirects to it"
  practice = "transit.https"
  severity = "high"
  lower    = { medium = self.balancer.Scheme == "internal" }
  resource = "AWS::ElasticLoadBalancingV2::Listener"
  require = (
    self.Protocol != "HTTP"
    || anytrue([for a in self.DefaultActions : a.Type == "redirect" && a.RedirectConfig.Protocol == "HTTPS"])
  )
  message = "The listener serves clear HTTP."
  why     = "Everyone on the way can read and change what is sent in clear."
  fix { say = "Redirect to HTTPS with status 301." }
  aliases = [
    "CKV_AWS_2", "CKV_AWS_103", "CKV2_AWS_20", "AVD-AWS-0054", "W56", "AC_AWS_0491", "ELBV2_LISTENER_PROTOCOL_RULE",
    "de7f5e83-da88-4046-871f-ea18504b1d43", "275a3217-ca37-40c1-a6cf-bb57d245ab32",
  ]
  references = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html"]
}
