rule "rds-instance-copies-tags" {
  title    = "RDS snapshots carry the tags of their database"
  practice = "account.tags"
  severity = "info"
  tier     = "extra"
  resource = ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::Neptune::DBCluster"]
  when     = self.holds_data
  require  = self.CopyTagsToSnapshot == true
  message  = "Snapshots are made without the tags."
  why      = "What access, cost or retention is decided by tags does not reach the copies of the data."
  fix {
    set = {
      CopyTagsToSnapshot = true
    }
  }
  aliases = [
    "CKV2_AWS_60", "CKV_AWS_313", "CKV_AWS_362",
  ]
  concepts   = ["rds-cluster-copies-tags", "neptune-cluster-copies-tags"]
  references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html"]
}
