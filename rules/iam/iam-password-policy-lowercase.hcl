rule "iam-password-policy-lowercase" {
  title    = "IAM passwords hold a lowercase letter"
  practice = "account.long-lived-keys"
  severity = "info"
  tier     = "extra"
  resource = "aws_iam_account_password_policy"
  require  = self.require_lowercase_characters == true
  message  = "Passwords without small letters are accepted."
  why      = <<-END
    Length protects more than this does, and people answer such rules with predictable endings; some standards ask for
    it all the same.
  END
  fix {
    say = "Set require_lowercase_characters = true."
  }
  aliases = [
    "CKV_AWS_11", "AVD-AWS-0058", "terrascan:AC_AWS_0134",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"]
}
