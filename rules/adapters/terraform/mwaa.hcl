terraform "aws_mwaa_environment" {
  becomes = "AWS::MWAA::Environment"
  properties {
    Name                = self.name
    WebserverAccessMode = self.webserver_access_mode
    KmsKey              = self.kms_key
    LoggingConfiguration = {
      DagProcessingLogs = { Enabled = self.logging_configuration[0].dag_processing_logs[0].enabled, LogLevel = self.logging_configuration[0].dag_processing_logs[0].log_level }
      SchedulerLogs     = { Enabled = self.logging_configuration[0].scheduler_logs[0].enabled, LogLevel = self.logging_configuration[0].scheduler_logs[0].log_level }
      TaskLogs          = { Enabled = self.logging_configuration[0].task_logs[0].enabled, LogLevel = self.logging_configuration[0].task_logs[0].log_level }
      WebserverLogs     = { Enabled = self.logging_configuration[0].webserver_logs[0].enabled, LogLevel = self.logging_configuration[0].webserver_logs[0].log_level }
      WorkerLogs        = { Enabled = self.logging_configuration[0].worker_logs[0].enabled, LogLevel = self.logging_configuration[0].worker_logs[0].log_level }
    }
    AirflowConfigurationOptions  = self.airflow_configuration_options
    AirflowVersion               = self.airflow_version
    DagS3Path                    = self.dag_s3_path
    EndpointManagement           = self.endpoint_management
    EnvironmentClass             = self.environment_class
    ExecutionRoleArn             = self.execution_role_arn
    MaxWebservers                = self.max_webservers
    MaxWorkers                   = self.max_workers
    MinWebservers                = self.min_webservers
    MinWorkers                   = self.min_workers
    NetworkConfiguration         = [for c in self.network_configuration : { SecurityGroupIds = c.security_group_ids, SubnetIds = c.subnet_ids }][0]
    PluginsS3ObjectVersion       = self.plugins_s3_object_version
    PluginsS3Path                = self.plugins_s3_path
    RequirementsS3ObjectVersion  = self.requirements_s3_object_version
    RequirementsS3Path           = self.requirements_s3_path
    Schedulers                   = self.schedulers
    SourceBucketArn              = self.source_bucket_arn
    StartupScriptS3ObjectVersion = self.startup_script_s3_object_version
    StartupScriptS3Path          = self.startup_script_s3_path
    WeeklyMaintenanceWindowStart = self.weekly_maintenance_window_start
    WorkerReplacementStrategy    = self.worker_replacement_strategy
    Tags                         = self.tags
  }
}
