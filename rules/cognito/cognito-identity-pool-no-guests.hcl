rule "cognito-identity-pool-no-guests" {
  title    = "Cognito identity pool gives guests no credentials"
  practice = "identity.federation"
  severity = "high"
  resource = "AWS::Cognito::IdentityPool"
  require  = self.AllowUnauthenticatedIdentities != true
  message  = "Anybody gets AWS credentials from this pool without signing in."
  why      = "The id of the pool stands in the code of the app; whoever reads it acts with the role for guests."
  fix {
    set = {
      AllowUnauthenticatedIdentities = false
    }
  }
  aliases = [
    "CKV_AWS_366", "W57", "guard:COGNITO_ALLOW_UNAUTHENTICATED_IDENTITIES_RULE",
  ]
  references = ["https://docs.aws.amazon.com/cognito/latest/developerguide/identity-pools.html"]
}
