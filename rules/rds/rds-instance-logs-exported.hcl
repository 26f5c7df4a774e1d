rule "rds-instance-logs-exported" {
  title    = "RDS database exports its logs"
  practice = "account.logging-solution"
  severity = "medium"
  tier     = "extra"
  resource = ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster"]
  when     = self.stands_alone && !self.serverless_v1
  require  = length(self.EnableCloudwatchLogsExports) > 0
  message  = "No log is exported to CloudWatch."
  why      = "RDS keeps its logs for days, on the instance; after a theft nobody can say who asked for what."
  fix {
    say = "Export what the engine writes: postgresql; audit, error and slowquery of MySQL; audit of Oracle; error of SQL Server."
  }
  aliases = [
    "CKV_AWS_129", "8d7f7b8c-6c7c-40f8-baa6-62006c6c7b56", "terrascan:AC_AWS_0454", "guard:RDS_INSTANCE_LOGGING_ENABLED",
    "CKV_AWS_324",
  ]
  concepts   = ["rds-cluster-logs-exported"]
  references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html"]
}
