rule "neptune-cluster-cmk" {
  title    = "Neptune cluster is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::Neptune::DBCluster"
  when     = self.SnapshotIdentifier == null && self.SourceDBClusterIdentifier == null
  require  = self.KmsKeyId != null
  message  = "The cluster uses AWS's key, or none."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Name a key of your own in kms_key_arn (KmsKeyId)."
  }
  aliases = [
    "CKV_AWS_347", "AVD-AWS-0128",
  ]
  references = ["https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html"]
}
