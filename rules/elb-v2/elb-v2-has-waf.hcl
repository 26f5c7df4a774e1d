rule "elb-v2-has-waf" {
  title    = "Load balancer that faces the internet has a web ACL"
  practice = "edge.filtered"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::ElasticLoadBalancingV2::LoadBalancer"
  when     = self.Type == "application" && self.Scheme == "internet-facing"
  require  = length(self.web_acls) > 0
  message  = "No web ACL stands before this load balancer."
  why      = "A web ACL stops the known attacks and gives a lever when a new one comes."
  fix {
    say = "Associate a web ACL (AWS::WAFv2::WebACLAssociation)."
  }
  aliases = [
    "CKV2_AWS_28", "0afa6ab8-a047-48cf-be07-93a2f8c34cf7", "105ba098-1e34-48cd-b0f2-a8a43a51bf9b",
  ]
  references = ["https://docs.aws.amazon.com/waf/latest/developerguide/web-acl.html"]
}
