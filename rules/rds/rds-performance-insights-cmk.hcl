rule "rds-performance-insights-cmk" {
  title    = "Performance Insights is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::RDS::DBInstance"
  when     = self.EnablePerformanceInsights == true
  require  = self.PerformanceInsightsKMSKeyId != null
  message  = "What Performance Insights collects, statements among it, is encrypted with AWS's key."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Name a key of your own in performance_insights_kms_key_id (PerformanceInsightsKMSKeyId)."
  }
  aliases = [
    "CKV_AWS_354", "AVD-AWS-0078",
  ]
  references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.access-control.html"]
}
