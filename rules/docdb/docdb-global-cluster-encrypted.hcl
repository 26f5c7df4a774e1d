rule "docdb-global-cluster-encrypted" {
  title    = "DocumentDB global cluster is encrypted"
  practice = "rest.kms"
  severity = "high"
  resource = "AWS::DocDB::GlobalCluster"
  when     = self.SourceDBClusterIdentifier == null
  require  = self.StorageEncrypted == true
  message  = "The global cluster keeps the storage of all regions in clear."
  why      = "A snapshot can be shared and restored in another account; a key of this account's own stands in the way."
  fix {
    set = {
      StorageEncrypted = true
    }
    say = "Storage cannot be encrypted in place: restore from a snapshot."
  }
  aliases = [
    "CKV_AWS_292",
  ]
  references = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/global-clusters.html", "https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html"]
}
