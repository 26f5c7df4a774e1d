rule "dms-instance-cmk" {
  title    = "Replication instance is encrypted with a key of one's own"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::DMS::ReplicationInstance"
  require  = self.KmsKeyId != null
  message  = "The replication instance uses AWS's key."
  why      = "Only a key of one's own can be limited, watched and withdrawn."
  fix {
    say = "Name a key of your own in kms_key_arn (KmsKeyId)."
  }
  aliases = [
    "CKV_AWS_212",
  ]
  references = ["https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html"]
}
