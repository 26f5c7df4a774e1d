rule "mwaa-environment-scheduler-logged" {
  title    = "MWAA keeps the scheduler's log"
  practice = "account.logging-solution"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::MWAA::Environment"
  require  = self.LoggingConfiguration.SchedulerLogs.Enabled == true
  message  = "The scheduler's log is not kept."
  why      = "Without it nobody can tell later what ran, who asked for it, or why it failed."
  fix {
    set = {
      "LoggingConfiguration.SchedulerLogs.Enabled" = true
    }
  }
  aliases = [
    "CKV_AWS_242",
  ]
  references = ["https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html"]
}
