rule "rds-cluster-audit-logged" {
  title    = "Aurora MySQL cluster exports its audit log"
  practice = "account.logging-solution"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::RDS::DBCluster"
  when     = contains(["aurora", "aurora-mysql"], self.engine) && self.stands_alone && !self.serverless_v1
  require  = contains(self.EnableCloudwatchLogsExports, "audit")
  message  = "The audit log is not exported."
  why      = "After a theft nobody can say who asked for what, and while it goes on nobody notices."
  fix {
    say = "Export audit, and turn server_audit_logging on in the parameter group."
  }
  aliases = [
    "CKV_AWS_325",
  ]
  references = ["https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Auditing.html"]
}
