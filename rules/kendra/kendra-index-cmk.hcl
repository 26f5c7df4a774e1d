rule "kendra-index-cmk" {
  title    = "Kendra index is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::Kendra::Index"
  require  = self.ServerSideEncryptionConfiguration.KmsKeyId != null
  message  = "The index is encrypted with AWS's key for Kendra."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Set server_side_encryption_configuration (ServerSideEncryptionConfiguration.KmsKeyId); it takes a new index."
  }
  aliases = [
    "CKV_AWS_262", "W80", "guard:KENDRA_INDEX_ENCRYPTION_KMS_KEY_ID_RULE",
  ]
  references = ["https://docs.aws.amazon.com/kendra/latest/dg/encryption-at-rest.html"]
}
