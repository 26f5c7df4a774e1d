rule "iam-password-policy-number" {
  title    = "IAM passwords hold a digit"
  practice = "account.long-lived-keys"
  severity = "info"
  tier     = "extra"
  resource = "aws_iam_account_password_policy"
  require  = self.require_numbers == true
  message  = "Passwords without digits are accepted."
  why      = <<-END
    Length protects more than this does, and people answer such rules with predictable endings; some standards ask for
    it all the same.
  END
  fix {
    say = "Set require_numbers = true."
  }
  aliases = [
    "CKV_AWS_12", "AVD-AWS-0059", "terrascan:AC_AWS_0136",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"]
}
