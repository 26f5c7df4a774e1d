rule "opensearch-domain-not-public" {
  title    = "OpenSearch domain is reachable by known principals only"
  practice = "identity.least-privilege"
  severity = "critical"
  resource = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  require = (
    length(public_grants(self.AccessPolicies, "es")) == 0
    || self.in_vpc
    || (self.AdvancedSecurityOptions.Enabled == true && self.AdvancedSecurityOptions.AnonymousAuthEnabled == false)
  )
  message = "Anyone can search and change this domain."
  why     = "Open search clusters are found and emptied, or held for ransom, within days."
  fix {
    say = "Put it in a VPC, or name principals or addresses in its access policy, or turn on fine-grained access control."
  }
  aliases = [
    "16c4216a-50d3-4785-bfb2-4adb5144a8ba", "terrascan:AC_AWS_0469",
  ]
  concepts   = ["opensearch-domain-policy-restricted"]
  references = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html"]
}
