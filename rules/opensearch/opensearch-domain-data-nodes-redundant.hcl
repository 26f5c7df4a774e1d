rule "opensearch-domain-data-nodes-redundant" {
  title    = "OpenSearch domain has three data nodes over several zones"
  practice = "operations.available"
  severity = "info"
  tier     = "extra"
  resource = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  require  = self.cluster.InstanceCount >= 3 && self.cluster.ZoneAwarenessEnabled == true
  message  = "The domain does not have three data nodes spread over zones."
  why      = "One zone or node that fails can stop the domain, or lose what is in it."
  fix {
    say = "Set three instances and zone awareness."
  }
  aliases = [
    "guard:ELASTICSEARCH_DATA_NODE_FAULT_TOLERANCE", "guard:OPENSEARCH_DATA_NODE_FAULT_TOLERANCE",
  ]
  references = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html"]
}
