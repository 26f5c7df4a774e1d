rule "rds-cluster-encrypted" {
  title    = "RDS cluster is encrypted"
  practice = "rest.kms"
  severity = "high"
  lower    = { medium = self.is_aurora }
  resource = ["AWS::RDS::DBCluster", "AWS::RDS::GlobalCluster"]
  when     = !self.follows && !self.serverless_v1
  require  = self.StorageEncrypted == true
  message  = "Nothing asks for encryption: storage and snapshots stay in clear (Aurora: of a cluster that was made before 18 February 2026)."
  why      = "A snapshot can be shared and restored in another account; a key of this account's own stands in the way."
  fix {
    set = {
      StorageEncrypted = true
    }
    say = "Storage cannot be encrypted in place: restore an encrypted cluster from a snapshot."
  }
  aliases = [
    "CKV_AWS_96", "AVD-AWS-0079", "1a690d1d-0ae7-49fa-b2db-b75ae0dd1d3e", "3199c26c-7871-4cb3-99c2-10a59244ce7f",
    "65844ba3-03a1-40a8-b3dd-919f122e8c95", "F26", "terrascan:AC_AWS_0186", "CKV_AWS_140",
    "ffee2785-c347-451e-89f3-11aeb08e5c84",
    "CKV_AWS_146", "656880aa-1388-488f-a6d4-8f73c23149b2",
  ]
  concepts   = ["rds-global-cluster-encrypted", "rds-storage-encrypted-any-engine", "rds-cluster-snapshot-encrypted"]
  references = ["https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html"]
}
