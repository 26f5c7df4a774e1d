terraform "aws_sfn_state_machine" {
  becomes = "AWS::StepFunctions::StateMachine"
  properties {
    StateMachineName = self.name
    LoggingConfiguration = {
      Level                = self.logging_configuration[0].level
      IncludeExecutionData = self.logging_configuration[0].include_execution_data
      Destinations         = [for d in [self.logging_configuration[0].log_destination] : { CloudWatchLogsLogGroup = { LogGroupArn = d } } if d != null]
    }
    TracingConfiguration = { Enabled = self.tracing_configuration[0].enabled }
    EncryptionConfiguration = [for c in self.encryption_configuration : {
      KmsDataKeyReusePeriodSeconds = c.kms_data_key_reuse_period_seconds
      KmsKeyId                     = c.kms_key_id
      Type                         = c.type
    }][0]
    RoleArn          = self.role_arn
    DefinitionString = self.definition
    StateMachineType = self.type
    Tags             = self.tags
  }
}
