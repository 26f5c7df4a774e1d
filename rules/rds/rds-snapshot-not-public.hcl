rule "rds-snapshot-not-public" {
  title    = "RDS snapshot is shared with named accounts only"
  practice = "identity.least-privilege"
  severity = "critical"
  resource = ["aws_db_snapshot", "aws_db_snapshot_copy", "aws_db_cluster_snapshot"]
  require  = !contains(self.shared_accounts, "all")
  message  = "Anyone with an AWS account can restore this snapshot."
  why      = "A public snapshot is a copy of the whole database, for everyone; they are searched for all the time."
  fix {
    say = "Name the accounts that may restore it."
  }
  aliases = [
    "CKV_AWS_302",
  ]
  references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html"]
}
