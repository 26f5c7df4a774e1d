view "AWS::StepFunctions::StateMachine" {
  log_level = self.LoggingConfiguration.Level
  traced    = self.TracingConfiguration.Enabled
}

