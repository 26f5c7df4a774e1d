terraform "aws_sfn_state_machine" {
  becomes = "AWS::StepFunctions::StateMachine"
  properties {
    StateMachineName     = self.name
    LoggingConfiguration = { Level = self.logging_configuration[0].level, IncludeExecutionData = self.logging_configuration[0].include_execution_data }
    TracingConfiguration = { Enabled = self.tracing_configuration[0].enabled }
  }
}
