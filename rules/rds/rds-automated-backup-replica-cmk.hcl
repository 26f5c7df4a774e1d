rule "rds-automated-backup-replica-cmk" {
  title    = "RDS replicated backups are encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = ["AWS::RDS::DBInstance", "aws_db_instance_automated_backups_replication"]
  when     = self.replicates_backups
  require  = self.backup_key != null
  message  = "The other region's copies use AWS's key, or none."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Name a key of the other region."
  }
  aliases = [
    "CKV_AWS_245",
  ]
  references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html"]
}
