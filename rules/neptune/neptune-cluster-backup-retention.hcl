rule "neptune-cluster-backup-retention" {
  title    = "Neptune cluster keeps its backups for a week"
  practice = "data.restorable"
  severity = "low"
  tier     = "extra"
  resource = "AWS::Neptune::DBCluster"
  params   = { days = 7 }
  require  = self.BackupRetentionPeriod >= param.days
  message  = "Backups are kept for ${self.BackupRetentionPeriod} days."
  why      = "Damage is often noticed after a weekend; by then no backup from before it is left."
  fix {
    set = {
      BackupRetentionPeriod = 7
    }
  }
  aliases = [
    "CKV_AWS_361",
  ]
  references = ["https://docs.aws.amazon.com/neptune/latest/userguide/backup-restore.html"]
}
