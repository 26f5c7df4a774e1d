rule "redshift-cluster-cmk" {
  title    = "Redshift cluster is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::Redshift::Cluster"
  require  = self.KmsKeyId != null
  message  = "The warehouse uses AWS's key, or none."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Name a key of your own in kms_key_id (KmsKeyId)."
  }
  aliases = [
    "CKV_AWS_142", "de76a0d6-66d5-45c9-9022-f05545b85c78",
  ]
  references = ["https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html"]
}
