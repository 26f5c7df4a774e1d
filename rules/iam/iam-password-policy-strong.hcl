rule "iam-password-policy-strong" {
  title    = "Passwords of console users are long and not reused"
  practice = "account.long-lived-keys"
  severity = "medium"
  resource = "aws_iam_account_password_policy"
  params   = { length = 14, reuse = 5 }
  require  = self.minimum_password_length >= param.length && self.password_reuse_prevention >= param.reuse
  message  = "The password policy allows short or reused passwords."
  why      = "Short passwords are guessed, reused ones are already in somebody's list."
  fix {
    say = "Set minimum_password_length to 14 or more and password_reuse_prevention to 24."
  }
  aliases = [
    "CKV_AWS_10", "AVD-AWS-0063", "1bc1c685-e593-450e-88fb-19db4c82aa1d", "terrascan:AC_AWS_0142", "terrascan:AC_AWS_0141",
    "CKV_AWS_13", "AVD-AWS-0056", "89806cdc-9c2e-4bd1-a0dc-53f339bcfb2a", "terrascan:AC_AWS_0472",
  ]
  concepts   = ["iam-password-policy-length", "iam-password-policy-reuse"]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"]
}
