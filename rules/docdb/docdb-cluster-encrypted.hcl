rule "docdb-cluster-encrypted" {
  title    = "DocumentDB cluster is encrypted"
  practice = "rest.kms"
  severity = "high"
  resource = "AWS::DocDB::DBCluster"
  when     = self.SnapshotIdentifier == null && self.SourceDBClusterIdentifier == null
  require  = self.StorageEncrypted == true
  message  = "The cluster keeps its storage and snapshots in clear."
  why      = "A snapshot can be shared and restored in another account; a key of this account's own stands in the way."
  fix {
    set = {
      StorageEncrypted = true
    }
  }
  aliases = [
    "CKV_AWS_74", "AVD-AWS-0021", "bc1f9009-84a0-490f-ae09-3e0ea6d74ad6", "terrascan:AC_AWS_0455",
  ]
  references = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html"]
}
