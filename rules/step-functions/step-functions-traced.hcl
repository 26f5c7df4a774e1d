rule "step-functions-traced" {
  title    = "Step Functions state machine is traced by X-Ray"
  practice = "account.logging-solution"
  severity = "low"
  tier     = "extra"
  resource = "AWS::StepFunctions::StateMachine"
  require  = self.traced == true
  message  = "Executions of this state machine are not traced."
  why      = "A trace shows which services an execution went through, and where it failed."
  fix {
    say = "Turn tracing on."
  }
  aliases = [
    "CKV_AWS_284", "AVD-AWS-0117",
  ]
  references = ["https://docs.aws.amazon.com/step-functions/latest/dg/concepts-xray-tracing.html"]
}
