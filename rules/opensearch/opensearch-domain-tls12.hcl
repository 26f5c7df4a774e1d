rule "opensearch-domain-tls12" {
  title    = "OpenSearch domain accepts TLS 1.2 and newer only"
  practice = "transit.https"
  severity = "medium"
  resource = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  require  = matches(self.DomainEndpointOptions.TLSSecurityPolicy, "^Policy-Min-TLS-1-[23]")
  message  = "The policy ${self.DomainEndpointOptions.TLSSecurityPolicy} admits TLS 1.0 or 1.1."
  why      = "Old versions of TLS have known weaknesses, and clients that need them are rare."
  fix {
    set = {
      "DomainEndpointOptions.TLSSecurityPolicy" = "Policy-Min-TLS-1-2-PFS-2023-10"
    }
  }
  aliases = [
    "CKV_AWS_228", "AVD-AWS-0126",
  ]
  references = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/infrastructure-security.html"]
}
