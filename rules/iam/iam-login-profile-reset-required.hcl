rule "iam-login-profile-reset-required" {
  title    = "IAM user must change the first password"
  practice = "account.long-lived-keys"
  severity = "low"
  tier     = "extra"
  resource = "AWS::IAM::User"
  when     = self.LoginProfile != null
  require  = self.LoginProfile.PasswordResetRequired == true
  message  = "The user may keep the password that whoever set it up knows."
  why      = "A password that two people know proves nothing about who signed in."
  fix {
    set = {
      "LoginProfile.PasswordResetRequired" = true
    }
  }
  aliases = [
    "a964d6e3-8e1e-4d93-8120-61fa640dd55a", "b592ffd4-0577-44b6-bd35-8c5ee81b5918", "W50", "terrascan:AC_AWS_0148",
    "guard:IAM_USER_LOGIN_PROFILE_PASSWORD_RESET_RULE",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_admin-change-user.html"]
}
