rule "opensearch-domain-masters-three" {
  title    = "OpenSearch domain has three dedicated masters over several zones"
  practice = "operations.available"
  severity = "info"
  tier     = "extra"
  resource = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  require  = self.cluster.DedicatedMasterCount >= 3 && self.cluster.ZoneAwarenessEnabled == true
  message  = "The domain has no three dedicated masters in several zones."
  why      = "One zone or node that fails can stop the domain."
  fix {
    say = "Enable three dedicated masters and zone awareness."
  }
  aliases = [
    "CKV_AWS_318", "guard:ELASTICSEARCH_PRIMARY_NODE_FAULT_TOLERANCE",
  ]
  references = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-dedicatedmasternodes.html"]
}
