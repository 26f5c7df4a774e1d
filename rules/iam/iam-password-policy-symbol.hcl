rule "iam-password-policy-symbol" {
  title    = "IAM passwords hold a symbol"
  practice = "account.long-lived-keys"
  severity = "info"
  tier     = "extra"
  resource = "aws_iam_account_password_policy"
  require  = self.require_symbols == true
  message  = "Passwords without symbols are accepted."
  why      = <<-END
    Length protects more than this does, and people answer such rules with predictable endings; some standards ask for
    it all the same.
  END
  fix {
    say = "Set require_symbols = true."
  }
  aliases = [
    "CKV_AWS_14", "AVD-AWS-0060", "terrascan:AC_AWS_0137",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"]
}
