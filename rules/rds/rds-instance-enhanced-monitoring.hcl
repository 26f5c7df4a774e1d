rule "rds-instance-enhanced-monitoring" {
  title    = "RDS database reports its operating system's metrics"
  practice = "account.logging-solution"
  severity = "low"
  tier     = "extra"
  resource = "AWS::RDS::DBInstance"
  require  = self.MonitoringInterval > 0
  message  = "Enhanced monitoring is off."
  why      = "What runs beside the database, and what it costs, is seen only by the agent on the host."
  fix {
    say = "Set monitoring_interval (MonitoringInterval) to 60 and name a role for it."
  }
  aliases = [
    "CKV_AWS_118", "guard:RDS_ENHANCED_MONITORING_ENABLED",
  ]
  references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.html"]
}
