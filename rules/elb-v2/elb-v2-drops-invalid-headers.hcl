rule "elb-v2-drops-invalid-headers" {
  title    = "Application load balancer drops invalid header fields"
  practice = "transit.https"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::ElasticLoadBalancingV2::LoadBalancer"
  when     = self.Type == "application"
  require  = self.attributes["routing.http.drop_invalid_header_fields.enabled"] == "true"
  message  = "Header fields that are not valid HTTP reach the targets."
  why      = "Server and balancer may read a malformed header differently; request smuggling lives on that."
  fix {
    say = "Set the attribute routing.http.drop_invalid_header_fields.enabled."
  }
  aliases = [
    "CKV_AWS_131", "AVD-AWS-0052", "6e3fd2ed-5c83-4c68-9679-7700d224d379", "guard:ALB_HTTP_DROP_INVALID_HEADER_ENABLED",
  ]
  references = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html"]
}
