rule "opensearch-domain-node-to-node-encrypted" {
  title    = "OpenSearch domain encrypts between its nodes"
  practice = "transit.https"
  severity = "medium"
  resource = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  when     = !self.one_node
  require  = self.NodeToNodeEncryptionOptions.Enabled == true
  message  = "The nodes talk to each other in clear."
  why      = "Whoever gets into the network between the nodes reads all that is indexed and asked."
  fix {
    set = {
      "NodeToNodeEncryptionOptions.Enabled" = true
    }
  }
  aliases = [
    "CKV_AWS_6", "AVD-AWS-0043", "967eb3e6-26fc-497d-8895-6428beb6e8e2", "W85", "terrascan:AC_AWS_0468",
    "guard:ELASTICSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK", "guard:OPENSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK",
  ]
  references = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ntn.html"]
}
