rule "rds-performance-insights-enabled" {
  title    = "Performance Insights is on"
  practice = "account.logging-solution"
  severity = "info"
  tier     = "extra"
  resource = "AWS::RDS::DBInstance"
  require  = self.EnablePerformanceInsights == true
  message  = "Performance Insights is off."
  why      = "When the database stalls, nobody sees which statements it was busy with."
  fix {
    set = {
      EnablePerformanceInsights = true
    }
  }
  aliases = [
    "CKV_AWS_353", "AVD-AWS-0133",
  ]
  references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.html"]
}
