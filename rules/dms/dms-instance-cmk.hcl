rule "dms-instance-cmk" {
  title    = "DMS replication instance is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::DMS::ReplicationInstance"
  require  = self.KmsKeyId != null
  message  = "The replication instance uses AWS's key."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Name a key of your own in kms_key_arn (KmsKeyId)."
  }
  aliases = [
    "CKV_AWS_212",
  ]
  references = ["https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html"]
}
