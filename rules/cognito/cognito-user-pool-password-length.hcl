rule "cognito-user-pool-password-length" {
  title    = "Cognito passwords have at least twelve characters"
  practice = "identity.federation"
  severity = "low"
  tier     = "extra"
  resource = "AWS::Cognito::UserPool"
  params   = { length = 12 }
  require  = self.Policies.PasswordPolicy.MinimumLength >= param.length
  message  = "Passwords of ${self.Policies.PasswordPolicy.MinimumLength} characters are accepted."
  why      = "Short passwords are guessed."
  fix {
    set = {
      "Policies.PasswordPolicy.MinimumLength" = 12
    }
  }
  references = ["https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html"]
}
