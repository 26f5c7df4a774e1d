rule "docdb-cluster-cmk" {
  title    = "DocumentDB cluster is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::DocDB::DBCluster"
  when     = self.SnapshotIdentifier == null && self.SourceDBClusterIdentifier == null
  require  = self.KmsKeyId != null
  message  = "The cluster uses AWS's key, or none."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Set kms_key_id (KmsKeyId) to a key of your own; a new cluster is needed for it."
  }
  aliases = [
    "CKV_AWS_182", "AVD-AWS-0022", "2134641d-30a4-4b16-8ffc-2cd4c4ffd15d", "4766d3ea-241c-4ee6-93ff-c380c996bd1a",
  ]
  references = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html"]
}
