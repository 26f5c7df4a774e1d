rule "lambda-permission-no-wildcard-action" {
  title    = "Permission allows one action, not all"
  practice = "identity.least-privilege"
  severity = "high"
  resource = "AWS::Lambda::Permission"
  require  = !matches(self.Action, "[*]")
  message  = "${self.Principal} may do ${self.Action} to the function: change its code and its settings too."
  why      = "Who may change the code of a function acts with the function's role."
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
