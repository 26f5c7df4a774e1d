rule "neptune-cluster-logs-exported" {
  title    = "Neptune cluster exports its audit log"
  practice = "account.logging-solution"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::Neptune::DBCluster"
  require  = contains(self.EnableCloudwatchLogsExports, "audit")
  message  = "The audit log is not exported."
  why      = "After a theft nobody can say who asked for what, and while it goes on nobody notices."
  fix {
    set = {
      EnableCloudwatchLogsExports = ["audit"]
    }
  }
  aliases = [
    "CKV_AWS_101", "AVD-AWS-0075", "45cff7b6-3b80-40c1-ba7b-2cf480678bb8", "terrascan:AC_AWS_0494",
  ]
  references = ["https://docs.aws.amazon.com/neptune/latest/userguide/auditing.html"]
}
