rule "opensearch-domain-fine-grained-access" {
  title    = "OpenSearch domain has fine-grained access control"
  practice = "identity.least-privilege"
  severity = "medium"
  lower    = { low = self.in_vpc }
  resource = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  require  = self.AdvancedSecurityOptions.Enabled == true
  message  = "The domain knows no users of its own: who may ask, may ask for everything."
  why      = "One policy or network rule that is too wide then opens every index, for reading and writing."
  fix {
    say = "Turn on advanced_security_options (AdvancedSecurityOptions) with a master user."
  }
  aliases = [
    "CKV2_AWS_52", "guard:OPENSEARCH_ACCESS_CONTROL_ENABLED",
  ]
  references = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html"]
}
