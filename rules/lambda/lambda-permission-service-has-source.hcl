rule "lambda-permission-service-has-source" {
  title    = "Lambda permission for a service names the resource or account that may use it"
  practice = "identity.sts-roles"
  severity = "high"
  resource = "AWS::Lambda::Permission"
  when     = endswith(self.Principal, ".amazonaws.com")
  require  = self.SourceArn != null || self.SourceAccount != null || self.PrincipalOrgID != null
  message  = "Any account's ${self.Principal} can call the function."
  why      = "The service acts for every customer: a stranger can point it at this function (confused deputy)."
  fix {
    say = "Set source_arn (SourceArn) to the bucket, topic, rule or API that calls it."
  }
  aliases = [
    "CKV_AWS_364", "AVD-AWS-0067", "guard:LAMBDA_FUNCTION_PUBLIC_ACCESS_PROHIBITED",
  ]
  references = ["https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html"]
}
