rule "lambda-function-dead-letter" {
  title    = "Lambda function keeps events that it cannot work off"
  practice = "operations.available"
  severity = "info"
  tier     = "extra"
  resource = "AWS::Lambda::Function"
  require  = length(self.failures) > 0
  message  = "An event that fails three times is gone."
  why      = "Of functions that are called asynchronously only this shows that something was lost."
  fix {
    say = "Set DeadLetterConfig, or a destination for failures."
  }
  aliases = [
    "CKV_AWS_116", "c2eae442-d3ba-4cb1-84ca-1db4f80eae3d", "guard:LAMBDA_DLQ_CHECK",
  ]
  references = ["https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html"]
}
