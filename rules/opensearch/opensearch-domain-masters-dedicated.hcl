rule "opensearch-domain-masters-dedicated" {
  title    = "OpenSearch domain has dedicated masters"
  practice = "operations.available"
  severity = "info"
  tier     = "extra"
  resource = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  require  = self.cluster.DedicatedMasterEnabled == true
  message  = "The nodes that hold the data also keep the cluster together."
  why      = "Under load the cluster then loses its master, and with it stands still."
  fix {
    say = "Enable dedicated masters, three of them."
  }
  aliases = [
    "CKV2_AWS_59",
  ]
  references = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-dedicatedmasternodes.html"]
}
