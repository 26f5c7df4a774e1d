rule "redshift-snapshot-copy-cmk" {
  title    = "Redshift snapshot copies are encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::Redshift::SnapshotCopyGrant"
  require  = self.KmsKeyId != null
  message  = "Copies use AWS's key."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Name a key of your own in kms_key_id (KmsKeyId)."
  }
  aliases = [
    "CKV_AWS_281",
  ]
  references = ["https://docs.aws.amazon.com/redshift/latest/APIReference/API_SnapshotCopyGrant.html"]
}
