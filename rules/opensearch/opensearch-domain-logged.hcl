rule "opensearch-domain-logged" {
  title    = "OpenSearch domain sends logs to CloudWatch"
  practice = "account.logging-solution"
  severity = "medium"
  tier     = "extra"
  resource = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  require  = anytrue([for l in values(self.LogPublishingOptions) : l.Enabled != false])
  message  = "The domain publishes no log."
  why      = "Without a log nobody can tell later what was asked of the domain, or why it failed."
  fix {
    say = "Publish ES_APPLICATION_LOGS and, with fine-grained access control, AUDIT_LOGS to a log group."
  }
  aliases = [
    "CKV_AWS_84", "acb6b4e2-a086-4f35-aefd-4db6ea51ada2", "edbd62d4-8700-41de-b000-b3cfebb5e996",
    "guard:ELASTICSEARCH_APPLICATION_LOGGING_ENABLED", "guard:ELASTICSEARCH_LOGS_TO_CLOUDWATCH",
    "guard:OPENSEARCH_APPLICATION_LOGGING_ENABLED",
  ]
  references = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html"]
}
