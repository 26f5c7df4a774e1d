rule "mwaa-environment-webserver-logged" {
  title    = "MWAA keeps the web server's log"
  practice = "account.logging-solution"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::MWAA::Environment"
  require  = self.LoggingConfiguration.WebserverLogs.Enabled == true
  message  = "The webserver's log is not kept."
  why      = "Without it nobody can tell later what ran, who asked for it, or why it failed."
  fix {
    set = {
      "LoggingConfiguration.WebserverLogs.Enabled" = true
    }
  }
  aliases = [
    "CKV_AWS_244",
  ]
  references = ["https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html"]
}
