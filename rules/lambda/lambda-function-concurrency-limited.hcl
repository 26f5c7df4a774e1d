rule "lambda-function-concurrency-limited" {
  title    = "Lambda function has a concurrency limit"
  practice = "operations.available"
  severity = "info"
  tier     = "extra"
  resource = "AWS::Lambda::Function"
  require  = self.ReservedConcurrentExecutions >= 0
  message  = "The function may take all of the account's concurrency."
  why      = "A flood of calls to one function starves all others, and is paid for."
  fix {
    say = "Set ReservedConcurrentExecutions."
  }
  aliases = [
    "CKV_AWS_115", "W92", "guard:LAMBDA_CONCURRENCY_CHECK",
  ]
  references = ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html"]
}
