rule "iam-password-policy-uppercase" {
  title    = "IAM passwords hold an uppercase letter"
  practice = "account.long-lived-keys"
  severity = "info"
  tier     = "extra"
  resource = "aws_iam_account_password_policy"
  require  = self.require_uppercase_characters == true
  message  = "Passwords without capital letters are accepted."
  why      = <<-END
    Length protects more than this does, and people answer such rules with predictable endings; some standards ask for
    it all the same.
  END
  fix {
    say = "Set require_uppercase_characters = true."
  }
  aliases = [
    "CKV_AWS_15", "AVD-AWS-0061", "terrascan:AC_AWS_0135",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"]
}
