rule "rds-instance-backup-retention" {
  title    = "RDS database is backed up automatically"
  practice = "data.restorable"
  severity = "medium"
  tier     = "extra"
  resource = ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster"]
  when     = self.stands_alone && (!self.follows || written(self.BackupRetentionPeriod))
  require  = self.BackupRetentionPeriod > 0
  message  = "Automated backups are off."
  why      = "After a deletion by mistake or malice, or a ruinous update, nothing brings the data back."
  fix {
    set = {
      BackupRetentionPeriod = 7
    }
  }
  aliases = [
    "CKV_AWS_133", "AVD-AWS-0077", "1dc73fb4-5b51-430c-8c5f-25dcf9090b02", "8c415f6f-7b90-4a27-a44a-51047e1506f9", "W75",
    "terrascan:AC_AWS_0052", "guard:DB_INSTANCE_BACKUP_ENABLED", "e542bd46-58c4-4e0f-a52a-1fb4f9548e02", "terrascan:AC_AWS_0495",
  ]
  concepts   = ["rds-cluster-backup-retention"]
  references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html"]
}
