rule "lambda-permission-not-public" {
  title    = "Lambda permission names who may call the function"
  practice = "identity.sts-roles"
  severity = "critical"
  resource = "AWS::Lambda::Permission"
  require  = self.Principal != "*" || self.PrincipalOrgID != null || self.SourceArn != null || self.SourceAccount != null || self.FunctionUrlAuthType == "NONE" || self.InvokedViaFunctionUrl == true
  message  = "Anyone with an AWS account can call the function."
  why      = "A stranger runs the function with its role, at this account's expense."
  fix {
    say = "Name the account or the service, and for a service the source."
  }
  aliases = [
    "CKV_AWS_301", "e08ed7eb-f3ef-494d-9d22-2e3db756a347", "1d6e16f1-5d8a-4379-bfb3-2dadd38ed5a7", "F13",
    "guard:LAMBDA_FUNCTION_PUBLIC_ACCESS_PROHIBITED", "guard:LAMBDA_NO_WILDCARD_PRINCIPALS",
  ]
  references = ["https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html"]
}
