rule "redshift-cluster-automated-snapshots" {
  title    = "Redshift cluster is backed up automatically"
  practice = "data.restorable"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::Redshift::Cluster"
  require  = self.AutomatedSnapshotRetentionPeriod != 0
  message  = "Automated snapshots are off."
  why      = "After a deletion by mistake or malice, or a ruinous load, nothing brings the data back."
  fix {
    set = {
      AutomatedSnapshotRetentionPeriod = 7
    }
  }
  aliases = [
    "CKV_AWS_343", "guard:REDSHIFT_BACKUP_ENABLED",
  ]
  references = ["https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html"]
}
