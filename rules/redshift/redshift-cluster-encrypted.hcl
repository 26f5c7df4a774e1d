rule "redshift-cluster-encrypted" {
  title    = "Redshift cluster is encrypted"
  practice = "rest.kms"
  severity = "high"
  lower    = { medium = !written(self.Encrypted) }
  resource = "AWS::Redshift::Cluster"
  require  = self.Encrypted == true
  message  = "The cluster keeps its data and snapshots in clear."
  why      = "A snapshot can be shared and restored in another account; a key of this account's own stands in the way."
  fix {
    set = {
      Encrypted = true
    }
  }
  aliases = [
    "CKV_AWS_64", "AVD-AWS-0084", "cfdcabb0-fc06-427c-865b-c59f13e898ce", "3b316b05-564c-44a7-9c3f-405bb95e211e", "F28",
    "terrascan:AC_AWS_0198", "guard:REDSHIFT_CLUSTER_CONFIGURATION_CHECK",
  ]
  references = ["https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html"]
}
