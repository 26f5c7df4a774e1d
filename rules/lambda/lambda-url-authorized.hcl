rule "lambda-url-authorized" {
  title    = "Lambda function URL asks who is calling"
  practice = "identity.sts-roles"
  severity = "high"
  resource = "AWS::Lambda::Url"
  require  = self.url_auth != "NONE"
  message  = "Anyone on the internet can call the function."
  why      = "Nothing but the function's own code then decides who may do what with its role."
  fix {
    set = { AuthType = "AWS_IAM" }
  }
  aliases = [
    "CKV_AWS_258",
  ]
  references = ["https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html"]
}
