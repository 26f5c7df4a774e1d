rule "iam-password-policy-max-age" {
  title    = "IAM passwords expire"
  practice = "account.long-lived-keys"
  severity = "info"
  tier     = "extra"
  resource = "aws_iam_account_password_policy"
  params   = { days = 90 }
  require  = self.max_password_age > 0 && self.max_password_age <= param.days
  message  = "Passwords live longer than ${param.days} days."
  why      = "NIST forbids it (SP 800-63B, revision 4): people then count upwards. Some standards ask for it all the same."
  fix {
    say = "Set max_password_age = 90."
  }
  aliases = [
    "CKV_AWS_9", "AVD-AWS-0062", "ce60d060-efb8-4bfd-9cf7-ff8945d00d90", "terrascan:AC_AWS_0138",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"]
}
