view "AWS::StepFunctions::StateMachine" {
  log_level = self.LoggingConfiguration.Level
  traced    = self.TracingConfiguration.Enabled
}

view "AWS::Serverless::StateMachine" {
  log_level = self.Logging.Level
  traced    = self.Tracing.Enabled
}
