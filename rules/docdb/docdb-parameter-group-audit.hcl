rule "docdb-parameter-group-audit" {
  title    = "DocumentDB keeps an audit log"
  practice = "account.logging-solution"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::DocDB::DBClusterParameterGroup"
  require  = self.Parameters.audit_logs != null && !contains(["disabled", "none"], self.Parameters.audit_logs)
  message  = "No event is audited."
  why      = "After a theft nobody can say who asked for what."
  fix {
    say = "Set audit_logs to enabled, and export the audit log of the clusters that use the group."
  }
  aliases = [
    "CKV_AWS_104",
  ]
  references = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/event-auditing.html"]
}
