rule "redshift-snapshot-copy-cmk" {
  title    = "Copies of a warehouse's snapshots are encrypted with a key of one's own"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::Redshift::SnapshotCopyGrant"
  require  = self.KmsKeyId != null
  message  = "Copies use AWS's key."
  why      = "Only a key of one's own can be limited, watched and withdrawn."
  fix {
    say = "Name a key of your own in kms_key_id (KmsKeyId)."
  }
  aliases = [
    "CKV_AWS_281",
  ]
  references = ["https://docs.aws.amazon.com/redshift/latest/APIReference/API_SnapshotCopyGrant.html"]
}
