default "AWS::Cassandra::Table" "EncryptionSpecification.EncryptionType" {
  value  = "AWS_OWNED_KMS_KEY"
  source = "https://docs.aws.amazon.com/keyspaces/latest/devguide/EncryptionAtRest.html"
}
