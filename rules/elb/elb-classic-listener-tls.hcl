rule "elb-classic-listener-tls" {
  title    = "Classic load balancer's listener speaks HTTPS or TLS"
  practice = "transit.https"
  severity = "high"
  lower    = { medium = self.Scheme == "internal" }
  resource = "AWS::ElasticLoadBalancing::LoadBalancer"
  each     = self.Listeners
  require  = upper(it.Protocol) != "HTTP"
  message  = "The listener on port ${it.LoadBalancerPort} serves clear HTTP."
  why      = "Everyone on the way can read and change what is sent in clear."
  fix {
    say = "Serve HTTPS with a certificate of ACM; better, move to an application load balancer, which can redirect."
  }
  aliases = [
    "CKV_AWS_376", "80908a75-586b-4c61-ab04-490f4f4525b8", "terrascan:AC_AWS_0120", "guard:ELB_TLS_HTTPS_LISTENERS_ONLY",
  ]
  references = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-listener-config.html"]
}
