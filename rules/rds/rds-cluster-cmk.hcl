rule "rds-cluster-cmk" {
  title    = "RDS database is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = ["AWS::RDS::DBCluster", "AWS::RDS::DBInstance"]
  when     = !self.follows
  require  = self.KmsKeyId != null
  message  = "The database uses AWS's key, or none."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Name a key of your own in kms_key_id (KmsKeyId)."
  }
  aliases = [
    "CKV_AWS_327", "e52395b4-250b-4c60-81d5-2e58c1d37abc",
  ]
  concepts   = ["rds-storage-cmk-any-engine"]
  references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.Keys.html"]
}
