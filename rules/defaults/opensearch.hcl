default "AWS::OpenSearchService::Domain" "EncryptionAtRestOptions.Enabled" {
  value  = false
  source = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html"
}

default "AWS::OpenSearchService::Domain" "NodeToNodeEncryptionOptions.Enabled" {
  value  = false
  source = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ntn.html"
}

# The provider's own default holds inside the block; without it, the service decides.
default "AWS::OpenSearchService::Domain" "DomainEndpointOptions.EnforceHTTPS" {
  value  = self.endpoint_options_written == true
  in     = "terraform"
  source = "https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/opensearch_domain.html.markdown"
}

default "AWS::OpenSearchService::Domain" "DomainEndpointOptions.EnforceHTTPS" {
  value  = false
  in     = "cloudformation"
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

# The provider's own default holds inside the block; without it, the service decides.
default "AWS::Elasticsearch::Domain" "DomainEndpointOptions.EnforceHTTPS" {
  value  = self.endpoint_options_written == true
  in     = "terraform"
  source = "https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/elasticsearch_domain.html.markdown"
}

default "AWS::Elasticsearch::Domain" "DomainEndpointOptions.EnforceHTTPS" {
  value  = false
  in     = "cloudformation"
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

default "AWS::OpenSearchService::Domain" "ClusterConfig.InstanceCount" {
  value  = 1
  in     = "terraform"
  source = "https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/opensearch_domain.html.markdown"
}

default "AWS::Elasticsearch::Domain" "ElasticsearchClusterConfig.InstanceCount" {
  value  = 1
  in     = "terraform"
  source = "https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/elasticsearch_domain.html.markdown"
}
