default "AWS::OpenSearchService::Domain" "EncryptionAtRestOptions.Enabled" {
  value  = false
  source = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html"
}

default "AWS::OpenSearchService::Domain" "NodeToNodeEncryptionOptions.Enabled" {
  value  = false
  source = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ntn.html"
}

default "AWS::OpenSearchService::Domain" "DomainEndpointOptions.EnforceHTTPS" {
  value  = false
  source = "https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_DomainEndpointOptions.html"
}

default "AWS::OpenSearchService::Domain" "DomainEndpointOptions.TLSSecurityPolicy" {
  value  = "Policy-Min-TLS-1-0-2019-07"
  source = "https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_DomainEndpointOptions.html"
}

default "AWS::OpenSearchService::Domain" "AdvancedSecurityOptions.AnonymousAuthEnabled" {
  value  = false
  source = "https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_AdvancedSecurityOptionsInput.html"
}

default "AWS::Elasticsearch::Domain" "EncryptionAtRestOptions.Enabled" {
  value  = false
  source = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html"
}

default "AWS::Elasticsearch::Domain" "NodeToNodeEncryptionOptions.Enabled" {
  value  = false
  source = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ntn.html"
}

default "AWS::Elasticsearch::Domain" "DomainEndpointOptions.EnforceHTTPS" {
  value  = false
  source = "https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_DomainEndpointOptions.html"
}

default "AWS::Elasticsearch::Domain" "DomainEndpointOptions.TLSSecurityPolicy" {
  value  = "Policy-Min-TLS-1-0-2019-07"
  source = "https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_DomainEndpointOptions.html"
}

default "AWS::Elasticsearch::Domain" "AdvancedSecurityOptions.AnonymousAuthEnabled" {
  value  = false
  source = "https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_AdvancedSecurityOptionsInput.html"
}
