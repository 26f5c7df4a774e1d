rule "lambda-permission-invoke-only" {
  title    = "Lambda permission allows calling the function only"
  practice = "identity.least-privilege"
  severity = "low"
  tier     = "extra"
  resource = "AWS::Lambda::Permission"
  require  = self.Action == null || contains(["lambda:InvokeFunction", "lambda:InvokeFunctionUrl"], self.Action)
  message  = "${self.Principal} may call ${self.Action} on the function."
  why      = "Others call a function; what else they may do to it is the owner's business."
  fix {
    set = {
      Action = "lambda:InvokeFunction"
    }
  }
  aliases = [
    "75ec6890-83af-4bf1-9f16-e83726df0bd0", "9b83114b-b2a1-4534-990d-06da015e47aa", "W24",
    "guard:LAMBDA_PERMISSION_INVOKE_FUNCTION_ACTION",
  ]
  references = ["https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html"]
}
