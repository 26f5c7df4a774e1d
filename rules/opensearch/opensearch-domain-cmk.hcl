rule "opensearch-domain-cmk" {
  title    = "OpenSearch domain is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  require  = self.EncryptionAtRestOptions.KmsKeyId != null
  message  = "The domain's storage is not encrypted with a key of your own."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Set kms_key_id (EncryptionAtRestOptions.KmsKeyId); it takes a new domain."
  }
  aliases = [
    "CKV_AWS_247", "7af2f4a3-00d9-47f3-8d15-ca0888f4e5b2", "d926aa95-0a04-4abc-b20c-acf54afe38a1", "terrascan:AC_AWS_0111",
  ]
  references = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html"]
}
