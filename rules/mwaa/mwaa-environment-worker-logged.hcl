rule "mwaa-environment-worker-logged" {
  title    = "MWAA keeps its workers' logs"
  practice = "account.logging-solution"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::MWAA::Environment"
  require  = self.LoggingConfiguration.WorkerLogs.Enabled == true
  message  = "The workers' logs are not kept."
  why      = "Without it nobody can tell later what ran, who asked for it, or why it failed."
  fix {
    set = {
      "LoggingConfiguration.WorkerLogs.Enabled" = true
    }
  }
  aliases = [
    "CKV_AWS_243",
  ]
  references = ["https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html"]
}
