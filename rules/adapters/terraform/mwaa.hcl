terraform "aws_mwaa_environment" {
  becomes = "AWS::MWAA::Environment"
  properties {
    Name                = self.name
    WebserverAccessMode = self.webserver_access_mode
    KmsKey              = self.kms_key
    LoggingConfiguration = {
      SchedulerLogs = { Enabled = self.logging_configuration[0].scheduler_logs[0].enabled }
      WebserverLogs = { Enabled = self.logging_configuration[0].webserver_logs[0].enabled }
      WorkerLogs    = { Enabled = self.logging_configuration[0].worker_logs[0].enabled }
    }
  }
}
