rule "opensearch-domain-encrypted" {
  title    = "OpenSearch domain encrypts its storage"
  practice = "rest.kms"
  severity = "high"
  resource = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  require  = self.EncryptionAtRestOptions.Enabled == true
  message  = "The domain keeps its indices and snapshots in clear."
  why      = "Whoever gets at the storage or a snapshot reads everything that was indexed."
  fix {
    set = {
      "EncryptionAtRestOptions.Enabled" = true
    }
  }
  aliases = [
    "CKV_AWS_5", "AVD-AWS-0048", "24e16922-4330-4e9d-be8a-caa90299466a", "86a248ab-0e01-4564-a82a-878303e253bb", "W54",
    "terrascan:AC_AWS_0112", "guard:ELASTICSEARCH_ENCRYPTED_AT_REST", "guard:OPENSEARCH_ENCRYPTED_AT_REST",
  ]
  references = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html"]
}
