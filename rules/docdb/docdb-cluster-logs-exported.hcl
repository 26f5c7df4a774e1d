rule "docdb-cluster-logs-exported" {
  title    = "DocumentDB cluster exports its audit log"
  practice = "account.logging-solution"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::DocDB::DBCluster"
  require  = contains(self.EnableCloudwatchLogsExports, "audit")
  message  = "The audit log is not exported."
  why      = "After a theft nobody can say who asked for what, and while it goes on nobody notices."
  fix {
    set = {
      EnableCloudwatchLogsExports = ["audit"]
    }
  }
  aliases = [
    "CKV_AWS_85", "AVD-AWS-0020", "56f6a008-1b14-4af4-b9b2-ab7cf7e27641", "1bf3b3d4-f373-4d7c-afbb-7d85948a67a5",
    "terrascan:AC_AWS_0456",
  ]
  references = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/event-auditing.html"]
}
