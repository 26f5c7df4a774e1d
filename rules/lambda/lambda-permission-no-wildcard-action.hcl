rule "lambda-permission-no-wildcard-action" {
  title    = "Lambda permission allows one action, not all"
  practice = "identity.least-privilege"
  severity = "high"
  resource = "AWS::Lambda::Permission"
  require  = !matches(self.Action, "[*]")
  message  = "${self.Principal} may call ${self.Action} on the function: change its code and its settings too."
  why      = "Whoever may change the code of a function acts with the function's role."
  fix {
    set = {
      Action = "lambda:InvokeFunction"
    }
  }
  aliases = [
    "ad9dabc7-7839-4bae-a957-aa9120013f39",
  ]
  references = ["https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html"]
}
