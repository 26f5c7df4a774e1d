rule "route53-zone-dnssec" {
  title    = "Route 53 public zone is signed (DNSSEC)"
  practice = "edge.filtered"
  severity = "low"
  tier     = "extra"
  resource = "AWS::Route53::HostedZone"
  when     = length(self.VPCs) == 0
  require  = length(self.signings) > 0
  message  = "Answers of this zone are not signed."
  why      = "A forged answer sends users, and mail, to somebody else's server."
  fix {
    say = "Create a key-signing key, turn DNSSEC signing on and give the DS record to the parent zone."
  }
  aliases = [
    "CKV2_AWS_38",
  ]
  references = ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-configuring-dnssec.html"]
}
