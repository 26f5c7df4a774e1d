rule "iam-user-no-console" {
  title    = "User has no password for the console"
  practice = "identity.federation"
  severity = "low"
  tier     = "extra"
  resource = "AWS::IAM::User"
  require  = self.LoginProfile == null
  message  = "The user signs in to the console with a password of its own."
  why      = "Such passwords outlive the people who had them; an identity provider ends all access at once."
  fix {
    say = "Let people sign in through IAM Identity Center."
  }
  aliases = [
    "CKV2_AWS_22", "9ec311bf-dfd9-421f-8498-0b063c8bc552",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"]
}
