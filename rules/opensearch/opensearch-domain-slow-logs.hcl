rule "opensearch-domain-slow-logs" {
  title    = "OpenSearch domain keeps its slow logs"
  practice = "account.logging-solution"
  severity = "low"
  tier     = "extra"
  resource = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  require  = alltrue([for t in ["SEARCH_SLOW_LOGS", "INDEX_SLOW_LOGS"] : self.LogPublishingOptions[t] != null && self.LogPublishingOptions[t].Enabled != false])
  message  = "The domain does not record slow searches and writes."
  why      = "A flood of expensive queries, by mistake or by malice, cannot be traced."
  fix {
    say = "Publish SEARCH_SLOW_LOGS and INDEX_SLOW_LOGS to a log group."
  }
  aliases = [
    "e979fcbc-df6c-422d-9458-c33d65e71c45", "086ea2eb-14a6-4fd4-914b-38e0bc8703e8", "terrascan:AC_AWS_0105",
  ]
  references = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html"]
}
