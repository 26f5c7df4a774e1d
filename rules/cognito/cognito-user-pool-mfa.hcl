rule "cognito-user-pool-mfa" {
  title    = "Cognito users can sign in with a second factor"
  practice = "identity.federation"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::Cognito::UserPool"
  require  = contains(["ON", "OPTIONAL"], self.MfaConfiguration)
  message  = "Nobody can protect an account of this pool with a second factor."
  why      = "Passwords are reused and phished; a second factor makes them worth little."
  fix {
    set = {
      MfaConfiguration = "OPTIONAL"
    }
  }
  aliases = [
    "ec28bf61-a474-4dbe-b414-6dd3a067d6f0", "74a18d1a-cf02-4a31-8791-ed0967ad7fdc", "F78",
    "guard:COGNITO_USER_POOL_MFA_CONFIGURATION_RULE",
  ]
  references = ["https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html"]
}
