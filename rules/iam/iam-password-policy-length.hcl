rule "iam-password-policy-length" {
  title    = "IAM passwords are long"
  practice = "account.long-lived-keys"
  severity = "medium"
  resource = "aws_iam_account_password_policy"
  params   = { length = 14 }
  require  = self.minimum_password_length >= param.length
  message  = "Passwords may be shorter than ${param.length} characters."
  why      = "Short passwords are guessed."
  fix {
    say = "Set minimum_password_length = 14."
  }
  aliases = [
    "CKV_AWS_10", "AVD-AWS-0063", "1bc1c685-e593-450e-88fb-19db4c82aa1d", "terrascan:AC_AWS_0142", "terrascan:AC_AWS_0141",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"]
}
