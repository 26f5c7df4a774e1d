rule "elb-v2-deletion-protected" {
  title    = "Load balancer cannot be deleted by one call"
  practice = "data.undeletable"
  severity = "low"
  tier     = "extra"
  resource = "AWS::ElasticLoadBalancingV2::LoadBalancer"
  require  = self.attributes["deletion_protection.enabled"] == "true"
  message  = "One call deletes the load balancer."
  why      = "A slip, or an intruder, takes everything behind it off the net, and its name and addresses are gone."
  fix {
    say = "Set the attribute deletion_protection.enabled."
  }
  aliases = [
    "CKV_AWS_150", "afecd1f1-6378-4f7e-bb3b-60c35801fdd4", "guard:ELB_DELETION_PROTECTION_ENABLED",
  ]
  references = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html"]
}
