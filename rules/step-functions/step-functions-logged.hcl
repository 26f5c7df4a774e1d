rule "step-functions-logged" {
  title    = "Step Functions state machine writes logs"
  practice = "account.logging-solution"
  severity = "low"
  tier     = "extra"
  resource = "AWS::StepFunctions::StateMachine"
  require  = contains(["ALL", "ERROR", "FATAL"], self.log_level)
  message  = "Nobody records what this state machine does."
  why      = "Its executions are gone after 90 days, of express workflows at once; the log is what remains."
  fix {
    say = "Set a log level and a log group."
  }
  aliases = [
    "CKV_AWS_285", "AVD-AWS-0119",
  ]
  references = ["https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html"]
}
