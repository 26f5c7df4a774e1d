rule "cognito-client-redirects-https" {
  title    = "Cognito sends tokens to HTTPS addresses only"
  practice = "identity.federation"
  severity = "medium"
  resource = "AWS::Cognito::UserPoolClient"
  each     = self.CallbackURLs
  require  = !startswith(it, "http://") || startswith(it, "http://localhost") || startswith(it, "http://127.0.0.1") || startswith(it, "http://[::1]")
  message  = "Codes and tokens go over clear HTTP to this address."
  why      = "Whoever listens on the way signs in as the user."
  fix {
    say = "Use an https address."
  }
  references = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolclient.html"]
}
