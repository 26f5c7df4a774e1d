rule "opensearch-domain-audit-logged" {
  title    = "OpenSearch domain keeps an audit log"
  practice = "account.logging-solution"
  severity = "medium"
  tier     = "extra"
  resource = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  require  = self.LogPublishingOptions.AUDIT_LOGS != null && self.LogPublishingOptions.AUDIT_LOGS.Enabled != false
  message  = "The domain does not record who asked or changed what."
  why      = "After an incident nobody can tell which documents were read or changed, and by whom."
  fix {
    say = "Turn on fine-grained access control, and publish AUDIT_LOGS to a log group."
  }
  aliases = [
    "CKV_AWS_317", "AVD-AWS-0042", "guard:ELASTICSEARCH_AUDIT_LOGGING_ENABLED", "guard:OPENSEARCH_AUDIT_LOGGING_ENABLED",
  ]
  references = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/audit-logs.html"]
}
