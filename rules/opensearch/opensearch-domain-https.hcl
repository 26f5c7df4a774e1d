rule "opensearch-domain-https" {
  title    = "OpenSearch domain requires HTTPS"
  practice = "transit.https"
  severity = "high"
  lower    = { medium = self.in_vpc }
  resource = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  require  = self.DomainEndpointOptions.EnforceHTTPS == true
  message  = "The domain answers over clear HTTP."
  why      = "Everyone on the way can read queries, results and credentials."
  fix {
    set = {
      "DomainEndpointOptions.EnforceHTTPS" = true
    }
  }
  aliases = [
    "CKV_AWS_83", "AVD-AWS-0046", "2e9e0729-66d5-4148-9d39-5e6fb4bf2a4e", "4cdc88e6-c0c8-4081-a639-bb3a557cbedf",
    "guard:ELASTICSEARCH_HTTPS_REQUIRED", "guard:OPENSEARCH_HTTPS_REQUIRED",
  ]
  references = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/infrastructure-security.html"]
}
