rule "neptune-cluster-encrypted" {
  title    = "Neptune cluster is encrypted"
  practice = "rest.kms"
  severity = "high"
  resource = "AWS::Neptune::DBCluster"
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
    "CKV_AWS_44", "AVD-AWS-0076", "98d59056-f745-4ef5-8613-32bca8d40b7e", "bf4473f1-c8a2-4b1b-8134-bd32efabab93", "F30",
    "terrascan:AC_AWS_0493",
    "CKV_AWS_279",
  ]
  concepts   = ["neptune-snapshot-encrypted"]
  references = ["https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html"]
}
