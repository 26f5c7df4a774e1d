rule "iam-password-policy-reuse" {
  title    = "IAM passwords are not used again"
  practice = "account.long-lived-keys"
  severity = "low"
  resource = "aws_iam_account_password_policy"
  params   = { reuse = 5 }
  require  = self.password_reuse_prevention >= param.reuse
  message  = "A former password may be used again."
  why      = "A password that leaked once is in everybody's list."
  fix {
    say = "Set password_reuse_prevention = 24."
  }
  aliases = [
    "CKV_AWS_13", "AVD-AWS-0056", "89806cdc-9c2e-4bd1-a0dc-53f339bcfb2a", "terrascan:AC_AWS_0472",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"]
}
