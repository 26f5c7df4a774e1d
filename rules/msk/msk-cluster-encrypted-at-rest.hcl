rule "msk-cluster-encrypted-at-rest" {
  title    = "MSK cluster is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::MSK::Cluster"
  require  = self.EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId != null
  message  = "The brokers' volumes use AWS's key for MSK."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Set encryption_at_rest_kms_key_arn (DataVolumeKMSKeyId) to a key of your own; it takes a new cluster."
  }
  aliases = [
    "AVD-AWS-0179",
  ]
  references = ["https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html"]
}
